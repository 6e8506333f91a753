import { servePlugin } from "../azuread/plugin/serve-plugin.ts";
import { AzureNativePlugin } from "./azure-native-plugin.ts";
import { azureNativeService } from "./service.ts";

// The process of the stand-in for the azure-native plugin.
servePlugin("azure-native", azureNativeService(new AzureNativePlugin(process.env)));
