import { AzureadPlugin } from "./plugin/azuread-plugin.ts";
import { servePlugin } from "./plugin/serve-plugin.ts";
import { azureadService } from "./plugin/service.ts";

// The process of the stand-in for the azuread plugin.
servePlugin("azuread", azureadService(new AzureadPlugin(process.env)));
