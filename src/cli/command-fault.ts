/** Why a command could not run, in words for whoever typed it: exit code 1. */
export class CommandFault extends Error {
  override readonly name = "CommandFault";
}
