import { describe, expect, it } from 'vitest';
import { recordedOutput, typedBy } from './outputs.ts';

describe('what a machine answered', () => {
  it('is shown with the day and the version of Docker that a reader would know', () => {
    const { said, date, engine } = recordedOutput('ufw');
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(engine).toMatch(/^\d+\.\d+\.\d+$/);
    expect(said.map(({ line }) => line)).toContain('# ufw allow 8080/tcp');
  });

  it('ends the build where nothing has recorded it', () => {
    expect(() => recordedOutput('no-such-thing')).toThrow(/src\/vm\/outputs\.ts/);
  });

  it('says who typed a line, or that another machine asked', () => {
    expect(typedBy('# ufw disable')).toEqual({ who: 'root', text: 'ufw disable' });
    expect(typedBy('docker ps')).toEqual({ who: 'user', text: 'docker ps' });
    expect(typedBy('@ask 8080')).toEqual({ who: 'outside', text: '8080' });
  });
});
