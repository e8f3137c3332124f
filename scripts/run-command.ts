/** Runs a command; what went wrong is told in one line, without a stack, and ends it with 1. */
export function runCommand(command: (args: string[]) => void): void {
  try {
    command(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
