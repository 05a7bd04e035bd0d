// The 24 clients of the demo region, eight for each coach.
import { archipelagoClients } from "./clients-archipelago.ts";
import { ridgeClients } from "./clients-ridge.ts";
import { shoreClients } from "./clients-shore.ts";
import type { DemoClient } from "./shapes.ts";

export const demoClients: DemoClient[] = [...shoreClients, ...ridgeClients, ...archipelagoClients];
