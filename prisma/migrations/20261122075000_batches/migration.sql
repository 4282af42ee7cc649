-- Files that were sent together, and what became of each.

create table batches (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  source text not null,
  created_at timestamptz(6) not null default current_timestamp,
  -- When the last file had come, or the sender had gone.
  closed_at timestamptz(6),
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index batches_tenant_id_id_owner_id_key on batches (tenant_id, id, owner_id);
create index batches_tenant_id_owner_id_id_idx on batches (tenant_id, owner_id, id);

-- In the order of their ids. Accepted, then with resume and background task, or refused. A resume that is deleted takes its line along: the name of
-- a file is often that of a person.
create table batch_files (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  batch_id uuid not null,
  owner_id uuid not null,
  file_name text not null check (char_length(file_name) <= 255),
  resume_id uuid,
  processing_job_id uuid,
  error_code text,
  error_message text,
  primary key (tenant_id, id),
  check ((resume_id is null) = (error_code is not null)),
  check ((resume_id is null) = (processing_job_id is null)),
  check ((error_code is null) = (error_message is null)),
  foreign key (tenant_id, batch_id, owner_id) references batches (tenant_id, id, owner_id)
    on delete cascade on update cascade,
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id) on delete cascade on update cascade,
  foreign key (tenant_id, processing_job_id) references processing_jobs (tenant_id, id) on delete cascade on update cascade
);
create index batch_files_tenant_id_batch_id_id_idx on batch_files (tenant_id, batch_id, id);
create index batch_files_tenant_id_resume_id_idx on batch_files (tenant_id, resume_id);
create index batch_files_tenant_id_processing_job_id_idx on batch_files (tenant_id, processing_job_id);

-- Private to their owner; admins and the programs' own work (role system) see the whole tenant.
do $$
declare
  name text;
begin
  foreach name in array array['batches', 'batch_files'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant_isolation on %I for all to public
         using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and ((select current_setting(''app.role'', true)) in (''admin'', ''system'')
             or owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid)))
         with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and ((select current_setting(''app.role'', true)) in (''admin'', ''system'')
             or owner_id = (select nullif(current_setting(''app.user_id'', true), '''')::uuid)))', name);
  end loop;
end
$$;

grant select, insert, update, delete on batches, batch_files to shortlist_app;
