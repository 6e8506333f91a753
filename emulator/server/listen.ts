import type { ServerType } from "@hono/node-server";
import { StartError } from "../start-error.ts";

/** Listens on 127.0.0.1 only, and tells the port. */
export async function listen(server: ServerType, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      const refused = error.code === "EACCES";
      reject(
        new StartError(
          inUse
            ? `Port ${port} is in use: choose another with --port, or --port 0 for any free one.`
            : refused
              ? `Port ${port} may not be listened on: choose one above 1023 with --port.`
              : `The embedded tenant cannot listen on port ${port}: ${error.message}.`,
          { cause: error },
        ),
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

/** Ends the server and the connections that are still open. */
export async function close(server: ServerType): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) {
      server.closeAllConnections();
    }
  });
}
