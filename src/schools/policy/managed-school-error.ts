/** Thrown when a school is to be removed that comes by policy: only the administrator can. */
export class ManagedSchoolError extends Error {
  constructor(id: string) {
    super(
      `Expected a school that was made here, found "${id}", which comes by policy. Not removed.`,
    );
    this.name = 'ManagedSchoolError';
  }
}
