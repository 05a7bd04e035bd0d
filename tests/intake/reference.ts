// What the parsers are told in tests: the real thing, put together once.
import { intakeReference } from "#app/services/intake-reference.server.ts";

export const reference = intakeReference();
