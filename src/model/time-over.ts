/** Thrown by whatever waits for git, once the time for the scan is over and git was stopped. */
export class TimeOver extends Error {
  constructor() {
    super('the time for the scan is over');
    this.name = 'TimeOver';
  }
}

/** The value, or what stands for it if the time was over first. */
export async function unlessOver<Value, Other>(value: Promise<Value>, otherwise: () => Other): Promise<Value | Other> {
  try {
    return await value;
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error;
    return otherwise();
  }
}
