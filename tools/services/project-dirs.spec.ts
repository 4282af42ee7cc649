import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPath, projectRoot } from './project-dirs.js';

describe('projectRoot', () => {
  it('is the folder of our package.json', () => {
    expect(existsSync(join(projectRoot(), 'tools', 'services', 'project-dirs.ts'))).toBe(true);
  });

  it('is the same from where the built files lie', () => {
    expect(projectRoot(join(projectRoot(), 'dist', 'tools', 'services'))).toBe(projectRoot());
  });

  it('says so when there is none', () => {
    expect(() => projectRoot(tmpdir())).toThrow('No package.json of "shortlist" above');
  });
});

describe('localPath', () => {
  it('lies below .local', () => {
    expect(localPath('logs', 'api.log')).toBe(join(projectRoot(), '.local', 'logs', 'api.log'));
  });
});
