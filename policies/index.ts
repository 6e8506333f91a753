import { PolicyPack } from "@pulumi/policy";
import { packPolicies } from "./pack.ts";

new PolicyPack("m365-tenant", { policies: packPolicies() });
