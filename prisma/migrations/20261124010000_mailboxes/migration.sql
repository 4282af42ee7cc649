-- E-mail as a way in: where a tenant's mail is fetched from or sent to, what came, and what became of each file.

-- 1. Tables ----------------------------------------------------------------------------------------------------------

-- The address at which a tenant takes mail. Its local part ends in random characters, so that none can be guessed.
create table email_addresses (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  local_part text not null check (char_length(local_part) between 14 and 64),
  -- Whose candidates come of what is sent there.
  receiver_id uuid not null,
  created_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, local_part),
  foreign key (tenant_id, receiver_id) references users (tenant_id, id) on delete restrict on update cascade
);
create index email_addresses_tenant_id_receiver_id_idx on email_addresses (tenant_id, receiver_id);
-- Over all tenants; used only inside a definer function, for mail that names its tenant by this alone.
create index email_addresses_local_part_idx on email_addresses (local_part);

create table mailboxes (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  -- Whose candidates come of it.
  owner_id uuid not null,
  name text not null check (char_length(name) between 1 and 200),
  host text not null check (char_length(host) between 1 and 253),
  port integer not null check (port between 1 and 65535),
  -- TLS from the first byte, or after STARTTLS; never without.
  security text not null check (security in ('tls', 'starttls')),
  username text not null check (char_length(username) between 1 and 320),
  auth text not null check (auth in ('password', 'google', 'microsoft')),
  -- Sealed by libs/crypto: the password, or what OAuth needs.
  secret bytea not null,
  folder text not null check (char_length(folder) between 1 and 500),
  after_read text not null check (after_read in ('leave', 'flag', 'move')),
  move_to text check (char_length(move_to) between 1 and 500),
  import_existing boolean not null,
  status text not null default 'active' check (status in ('active', 'paused', 'failing')),
  error_code text,
  error_message text,
  failures integer not null default 0,
  -- How far it was read. A server that gives its messages new numbers changes the first.
  uid_validity bigint,
  last_uid bigint not null default 0,
  checked_at timestamptz(6),
  next_check_at timestamptz(6) not null default current_timestamp,
  -- The worker that reads it at present.
  lease_id uuid,
  leased_until timestamptz(6),
  created_at timestamptz(6) not null default current_timestamp,
  updated_at timestamptz(6) not null default current_timestamp,
  primary key (tenant_id, id),
  check ((after_read = 'move') = (move_to is not null)),
  check ((status = 'failing') = (error_code is not null)),
  check ((error_code is null) = (error_message is null)),
  check ((lease_id is null) = (leased_until is null)),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index mailboxes_tenant_id_id_owner_id_key on mailboxes (tenant_id, id, owner_id);
create index mailboxes_tenant_id_owner_id_id_idx on mailboxes (tenant_id, owner_id, id);
-- Over all tenants; used only inside a definer function.
create index mailboxes_due_idx on mailboxes (next_check_at) where status <> 'paused';

-- What a message is said to belong to (mailbox, opening, the message that it repeats) may be gone: the message stays.
create table email_messages (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  id uuid not null,
  owner_id uuid not null,
  channel text not null check (channel in ('imap', 'smtp', 'inbound')),
  mailbox_id uuid,
  -- What the channel calls it: a mailbox with UIDVALIDITY and UID, or the id that its sender gave it.
  item_key text not null check (char_length(item_key) between 1 and 300),
  -- Within a mailbox, or the tenant's address, every message comes once: SHA-256 of its Message-ID, or of the whole.
  scope text not null,
  message_hash bytea not null check (octet_length(message_hash) = 32),
  duplicate_of uuid,
  -- The opening that the address or the subject names.
  job_id uuid,
  sender text not null default '' check (char_length(sender) <= 1000),
  subject text not null default '' check (char_length(subject) <= 1000),
  message_id text check (char_length(message_id) <= 500),
  sent_at timestamptz(6),
  received_at timestamptz(6) not null default clock_timestamp(),
  status text not null default 'received' check (status in ('received', 'imported', 'ignored', 'refused')),
  reason text,
  -- The message as it came, until it is imported.
  storage_key text,
  starts integer not null default 0,
  -- When to ask whether the queue still holds it.
  check_queue_at timestamptz(6),
  primary key (tenant_id, id),
  check ((status = 'received') = (storage_key is not null)),
  check ((status = 'received') = (check_queue_at is not null)),
  check ((status in ('ignored', 'refused')) = (reason is not null)),
  foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete restrict on update cascade
);
create unique index email_messages_tenant_id_id_owner_id_key on email_messages (tenant_id, id, owner_id);
create unique index email_messages_item_key on email_messages (tenant_id, item_key);
create unique index email_messages_once_key on email_messages (tenant_id, scope, message_hash) where reason is distinct from 'duplicate';
create index email_messages_tenant_id_owner_id_id_idx on email_messages (tenant_id, owner_id, id);
create index email_messages_tenant_id_status_id_idx on email_messages (tenant_id, status, id);
create index email_messages_tenant_id_mailbox_id_id_idx on email_messages (tenant_id, mailbox_id, id);
-- Over all tenants; used only inside definer functions.
create index email_messages_received_idx on email_messages (check_queue_at) where status = 'received';
create index email_messages_passed_over_idx on email_messages (received_at) where status in ('ignored', 'refused');

-- Accepted, then with a resume, or left out. A resume that is deleted takes its line along, with what tells where it came from.
create table email_files (
  tenant_id uuid not null references tenants (id) on delete cascade on update cascade,
  message_id uuid not null,
  -- From 1, in the order of the message.
  position integer not null,
  owner_id uuid not null,
  file_name text not null check (char_length(file_name) <= 255),
  resume_id uuid,
  -- Why there is no resume.
  reason text,
  sender text check (char_length(sender) <= 1000),
  subject text check (char_length(subject) <= 1000),
  -- Of the application to the opening that the message names.
  application text not null default 'none' check (application in ('none', 'waiting', 'submitted', 'refused')),
  application_reason text,
  primary key (tenant_id, message_id, position),
  check ((resume_id is null) = (reason is not null)),
  check ((application = 'refused') = (application_reason is not null)),
  check (application = 'none' or resume_id is not null),
  foreign key (tenant_id, message_id, owner_id) references email_messages (tenant_id, id, owner_id)
    on delete cascade on update cascade,
  foreign key (tenant_id, resume_id) references resumes (tenant_id, id) on delete cascade on update cascade
);
create index email_files_tenant_id_message_id_owner_id_idx on email_files (tenant_id, message_id, owner_id);
create index email_files_tenant_id_resume_id_idx on email_files (tenant_id, resume_id);
-- Over all tenants; used only inside a definer function.
create index email_files_waiting_idx on email_files (message_id) where application = 'waiting';

create trigger audit after insert or update or delete on email_addresses
  for each row execute function audit_row_change('tenant_id');
-- Not how far it is read, which changes all the time, nor its secret, which some providers renew every hour.
create trigger audit after insert or delete or update of owner_id, name, host, port, security, username, auth,
  folder, after_read, move_to on mailboxes for each row execute function audit_row_change();
create trigger audit_status after update of status on mailboxes for each row
  when (old.status is distinct from new.status) execute function audit_row_change();

-- 2. Row level security ----------------------------------------------------------------------------------------------

alter table email_addresses enable row level security;
alter table email_addresses force row level security;
create policy tenant_isolation on email_addresses for all to public
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.role', true)) in ('admin', 'system'))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.role', true)) in ('admin', 'system'));

-- Private to their owner; admins and the programs' own work (role system) see the whole tenant.
do $$
declare
  name text;
begin
  foreach name in array array['mailboxes', 'email_messages', 'email_files'] loop
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

-- 3. Functions with rights that the programs don't have --------------------------------------------------------------

-- Whose address it is, and whose candidates come of it. Whoever sends mail proves nothing: the address alone decides.
create function email_find_address(wanted text) returns table (tenant_id uuid, receiver_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select a.tenant_id, a.receiver_id from email_addresses a where a.local_part = wanted limit 1
$$;

-- Messages that should have been imported by now, oldest first, whose place in the queue was not looked at for a while.
-- Marks them as looked at, so that several sweepers share the work.
create function email_messages_claim_overdue(older_than interval, most integer) returns table (tenant_id uuid, id uuid)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update email_messages m set check_queue_at = clock_timestamp()
  from (
    select w.tenant_id, w.id from email_messages w
    where w.status = 'received' and w.check_queue_at <= clock_timestamp() - older_than
    order by w.check_queue_at limit most
    for update skip locked
  ) due
  where m.tenant_id = due.tenant_id and m.id = due.id
  returning m.tenant_id, m.id
$$;

-- Files whose message names an opening and whose reading has come to an end.
create function email_files_to_submit(most integer)
returns table (tenant_id uuid, message_id uuid, place integer, owner_id uuid, job_id uuid, candidate_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select f.tenant_id, f.message_id, f.position, f.owner_id, m.job_id, r.candidate_id from email_files f
  join email_messages m on m.tenant_id = f.tenant_id and m.id = f.message_id
  join resumes r on r.tenant_id = f.tenant_id and r.id = f.resume_id
  where f.application = 'waiting' and not exists (
    select 1 from processing_jobs p where p.tenant_id = f.tenant_id and p.resume_id = f.resume_id
      and p.status in ('pending', 'processing'))
  order by f.message_id limit most
$$;

-- Removes messages of which nothing was taken, 90 days after they came; answers how many went.
create function email_messages_purge(most integer) returns integer
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with gone as (
    delete from email_messages where ctid = any (array(
      select ctid from email_messages where status in ('ignored', 'refused') and received_at < now() - interval '90 days'
      order by received_at limit most))
    returning 1
  )
  select count(*)::integer from gone
$$;

-- Gives mailboxes that are due, and that nobody reads, to a worker.
create function mailboxes_claim(lease uuid, lasting interval, most integer) returns table (tenant_id uuid, id uuid)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update mailboxes m set lease_id = lease, leased_until = clock_timestamp() + lasting
  from (
    select b.tenant_id, b.id from mailboxes b
    where b.status <> 'paused' and b.next_check_at <= clock_timestamp()
      and (b.leased_until is null or b.leased_until < clock_timestamp())
    order by b.next_check_at limit most
    for update skip locked
  ) due
  where m.tenant_id = due.tenant_id and m.id = due.id
  returning m.tenant_id, m.id
$$;

-- 4. Rights ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on email_addresses, mailboxes, email_messages, email_files to shortlist_app;

grant select (tenant_id, local_part, receiver_id) on email_addresses to shortlist_definer;
-- Never the secrets.
grant select (tenant_id, id, status, next_check_at, leased_until), update (lease_id, leased_until) on mailboxes to shortlist_definer;
grant select, delete, update (check_queue_at) on email_messages to shortlist_definer;
grant select on email_files to shortlist_definer;
grant select (id) on resumes to shortlist_definer;

do $$
declare
  signature text;
begin
  grant create on schema public to shortlist_definer; -- needed to become an owner, taken back below
  foreach signature in array array[
    'email_find_address(text)', 'email_messages_claim_overdue(interval, integer)', 'email_files_to_submit(integer)',
    'email_messages_purge(integer)', 'mailboxes_claim(uuid, interval, integer)'
  ] loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to shortlist_app', signature);
    execute format('alter function %s owner to shortlist_definer', signature);
  end loop;
  revoke create on schema public from shortlist_definer;
end
$$;
