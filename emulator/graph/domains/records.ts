import { createHash } from "node:crypto";
import type { TenantContext } from "../../context.ts";
import { type Entity, type JsonObject, strings } from "../../store/json.ts";

/** The text that proves ownership: the same for a domain and tenant however often it is asked for. */
export function verificationText({ store }: TenantContext, domain: string): string {
  const digest = createHash("sha256").update(`${store.identity.tenantId} ${domain}`).digest();
  return `MS=ms${String(digest.readUInt32BE(0) % 100_000_000).padStart(8, "0")}`;
}

/** Either of the two, set at the registrar, proves ownership; 3,600 seconds is what the service proposes. */
export function verificationRecords(context: TenantContext, domain: Entity): JsonObject[] {
  const said = verificationText(context, domain.id);
  return [
    record(context, domain, "Txt", "TxtRecord", "", { text: said }),
    record(context, domain, "Mx", "MxRecord", "", {
      mailExchange: `${said.replace("MS=", "")}.msv1.invalid`,
      preference: 32_767,
    }),
  ];
}

/** What the registrar must hold before the domain's services work: those the domain is said to be used for. */
export function serviceRecords(context: TenantContext, domain: Entity): JsonObject[] {
  const services = strings(domain.supportedServices);
  const name = domain.id;
  const made: JsonObject[] = [];
  const add = (service: string, kind: Kind, label: string, more: JsonObject): void => {
    const [short, type] = kinds[kind];
    made.push({ ...record(context, domain, short, type, label, more), supportedService: service });
  };
  if (services.includes("Email")) {
    add("Email", "mx", name, {
      mailExchange: `${name.replaceAll(".", "-")}.mail.protection.outlook.com`,
      preference: 0,
    });
    add("Email", "txt", name, { text: "v=spf1 include:spf.protection.outlook.com -all" });
    add("Email", "cname", `autodiscover.${name}`, { canonicalName: "autodiscover.outlook.com" });
  }
  if (services.includes("OfficeCommunicationsOnline")) {
    const service = "OfficeCommunicationsOnline";
    add(service, "cname", `sip.${name}`, { canonicalName: "sipdir.online.lync.com" });
    add(service, "cname", `lyncdiscover.${name}`, { canonicalName: "webdir.online.lync.com" });
    const srv = { priority: 100, weight: 1 };
    add(service, "srv", `_sip._tls.${name}`, {
      ...srv,
      nameTarget: "sipdir.online.lync.com",
      port: 443,
      protocol: "_tls",
      service: "_sip",
    });
    add(service, "srv", `_sipfederationtls._tcp.${name}`, {
      ...srv,
      nameTarget: "sipfed.online.lync.com",
      port: 5061,
      protocol: "_tcp",
      service: "_sipfederationtls",
    });
  }
  return made;
}

type Kind = "mx" | "txt" | "cname" | "srv";

const kinds: Record<Kind, readonly [recordType: string, type: string]> = {
  mx: ["Mx", "MxRecord"],
  txt: ["Txt", "TxtRecord"],
  cname: ["CName", "CnameRecord"],
  srv: ["Srv", "SrvRecord"],
};

function record(
  { store }: TenantContext,
  domain: Entity,
  recordType: string,
  type: string,
  label: string,
  more: JsonObject,
): JsonObject {
  const name = label === "" ? domain.id : label;
  const digest = createHash("sha256").update(`${store.identity.tenantId} ${name} ${recordType}`).digest("hex");
  const id = [8, 12, 16, 20, 32].map((end, index, ends) => digest.slice(ends[index - 1] ?? 0, end)).join("-");
  return {
    "@odata.type": `#microsoft.graph.domainDns${type}`,
    id,
    isOptional: false,
    label: name,
    recordType,
    supportedService: "Email",
    ttl: 3_600,
    ...more,
  };
}
