import { describe, expect, it } from 'vitest';
import { faults } from './faults.ts';
import { printedFix } from './printed-fix.ts';

describe('the fix of an entry, as printed', () => {
  it.each(faults)('$entry shows what $id needs', ({ entry, fix }) => {
    expect(printedFix(entry, fix)).not.toBe('');
  });

  it('takes commands and files of one section, with the names of this machine', () => {
    const put = { testuser: 'somebody' };
    const fix = { section: 'fix', take: ['--machine'], put };
    expect(printedFix('systemctl-user-bus', fix)).toBe(
      'sudo systemctl --user --machine=somebody@.host start docker',
    );
    expect(printedFix('pasta-failed', { section: 'fix', take: ['override.conf'] })).toContain(
      'Environment="DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=implicit"',
    );
  });

  it('refuses what the page does not show', () => {
    expect(() => printedFix('ping', { section: 'fix', take: ['rm -rf /'] })).toThrow(
      'does not show',
    );
    expect(() => printedFix('ping', { section: 'no', take: [] })).toThrow('no section #no');
  });
});
