import { isJsonObject, type Json, type JsonObject, type Send, type WireRequest } from "../../components/graph/index.ts";

type Answer = { status: number; body?: Json; headers?: Record<string, string> };

/** A few routes of both APIs over plain objects, for what is easier to see without a server. */
export class FakeTenant {
  readonly policies = new Map<string, Map<string, JsonObject>>();
  readonly assignments = new Map<string, JsonObject>();
  readonly singletons: Record<string, JsonObject> = {
    authorizationPolicy: {
      id: "authorizationPolicy",
      allowInvitesFrom: "everyone",
      guestUserRoleId: "10dae51f-b6af-4016-8d66-8c2a99b929b3",
      allowedToUseSSPR: true,
      blockMsolPowerShell: null,
      defaultUserRolePermissions: {
        allowedToCreateApps: true,
        allowedToCreateTenants: true,
        permissionGrantPoliciesAssigned: ["b", "a"],
      },
    },
    identitySecurityDefaultsEnforcementPolicy: { id: "00000000-0000-0000-0000-000000000005", isEnabled: true },
  };
  readonly groups = new Map<string, JsonObject>();
  readonly teams = new Map<string, JsonObject & { channels: JsonObject[] }>();
  readonly skus: JsonObject[] = [
    {
      skuId: "05e9a617-0261-4cee-bb44-138d3ef5d965",
      skuPartNumber: "SPE_E3",
      servicePlans: [
        { servicePlanId: "7547a3fe-08ee-4ccb-b430-5077c5041653", servicePlanName: "YAMMER_ENTERPRISE" },
        { servicePlanId: "a23b959c-7ce8-4e57-9140-b90eb88a9e97", servicePlanName: "SWAY" },
      ],
    },
    { skuId: "66b55226-6b4f-492c-910c-a3b7a3c9d993", skuPartNumber: "SPE_F1", servicePlans: [] },
  ];
  readonly requests: string[] = [];

  constructor() {
    for (const type of ["TeamsMeetingPolicy", "TeamsMessagingPolicy"]) {
      const values = {
        AllowCloudRecording: true,
        AllowTranscription: true,
        AutoAdmittedUsers: "EveryoneInCompany",
        AllowGiphy: true,
        AllowMemes: true,
      };
      this.policies.set(
        type,
        new Map(["Global", "Tag:Default"].map((Identity) => [Identity, { Identity, ConfigId: Identity, ...values }])),
      );
    }
  }

  readonly graph: Send = async (request) => {
    if (request.path.endsWith("/$batch"))
      return { status: 200, headers: {}, body: { responses: await this.#batch(request) } };
    this.requests.push(`${request.method} ${request.path}`);
    return finished(
      this.#graph(request.method, request.path.replace(/^\/v1\.0/, "").split("?")[0] ?? "", request.body),
    );
  };

  readonly teamsAdmin: Send = async (request) => {
    this.requests.push(`${request.method} ${request.path}`);
    return finished(this.#teamsAdmin(request.method, request.path, isJsonObject(request.body) ? request.body : {}));
  };

  async #batch(request: WireRequest): Promise<JsonObject[]> {
    const items =
      isJsonObject(request.body) && Array.isArray(request.body.requests)
        ? request.body.requests.filter(isJsonObject)
        : [];
    return Promise.all(
      items.map(async (item) => {
        const method = String(item.method) as WireRequest["method"];
        const { status, body, headers } = await this.graph({
          method,
          path: `/v1.0${item.url}`,
          ...(item.body === undefined ? {} : { body: item.body }),
          purpose: request.purpose,
        });
        return { id: item.id ?? "", status, headers, body: body ?? null };
      }),
    );
  }

  #graph(method: string, path: string, body: Json | undefined): Answer {
    const sent = isJsonObject(body) ? body : {};
    const [, first = "", id = "", third = "", fourth = ""] = path.split("/");
    if (first === "policies") return this.#singleton(method, id, sent);
    if (first === "subscribedSkus") return { status: 200, body: { value: this.skus } };
    if (first === "groups" && third === "team") return this.#putTeam(id, sent);
    if (first === "groups") return this.#group(method, id, third, sent);
    if (first === "teams") return this.#team(method, id, third, decodeURIComponent(fourth), sent);
    // Nothing is ever deleted here.
    if (path.startsWith("/directory/deletedItems/")) return failure(404, "Request_ResourceNotFound");
    return failure(501, "notEmulated");
  }

  #singleton(method: string, name: string, sent: JsonObject): Answer {
    const object = this.singletons[name];
    if (object === undefined) return failure(404, "Request_ResourceNotFound");
    if (method === "GET") return { status: 200, body: structuredClone(object) };
    for (const [key, value] of Object.entries(sent)) {
      const old = object[key];
      object[key] = isJsonObject(value) && isJsonObject(old) ? { ...old, ...value } : value;
    }
    return { status: 204 };
  }

  #group(method: string, id: string, action: string, sent: JsonObject): Answer {
    const group = this.groups.get(id);
    if (group === undefined) return failure(404, "Request_ResourceNotFound");
    if (method === "GET") return { status: 200, body: structuredClone(group) };
    if (action !== "assignLicense") return failure(501, "notEmulated");
    const gone = new Set(
      (sent.removeLicenses as string[]).concat((sent.addLicenses as JsonObject[]).map((row) => String(row.skuId))),
    );
    const kept = ((group.assignedLicenses as JsonObject[]) ?? []).filter((row) => !gone.has(String(row.skuId)));
    group.assignedLicenses = [...kept, ...(sent.addLicenses as JsonObject[])];
    return { status: 202, body: structuredClone(group) };
  }

  #putTeam(id: string, sent: JsonObject): Answer {
    if (!this.groups.has(id)) return failure(404, "NotFound");
    if (this.teams.has(id)) return failure(409, "Conflict");
    const general = { id: "19:general@thread.tacv2", displayName: "General", description: null };
    const settings = {
      memberSettings: { allowCreateUpdateChannels: true, allowDeleteChannels: true },
      funSettings: { allowGiphy: true },
    };
    const team = {
      id,
      isArchived: false,
      webUrl: `https://teams.microsoft.com/l/team/${id}`,
      ...settings,
      ...sent,
      channels: [general],
    };
    this.teams.set(id, team as JsonObject & { channels: JsonObject[] });
    return { status: 201 };
  }

  #team(method: string, id: string, part: string, channelId: string, sent: JsonObject): Answer {
    const team = this.teams.get(id);
    if (team === undefined) return failure(404, "NotFound");
    if (part === "archive" || part === "unarchive") {
      team.isArchived = part === "archive";
      return { status: 202 };
    }
    if (part === "channels") return this.#channel(method, team.channels, channelId, sent);
    const { channels: _, ...shown } = team;
    if (method === "GET") return { status: 200, body: structuredClone(shown) };
    for (const [key, value] of Object.entries(sent))
      team[key] = { ...(team[key] as JsonObject), ...(value as JsonObject) };
    return { status: 204 };
  }

  #channel(method: string, channels: JsonObject[], id: string, sent: JsonObject): Answer {
    if (method === "GET") return { status: 200, body: { value: structuredClone(channels) } };
    if (method === "POST") {
      if (channels.some(({ displayName }) => displayName === sent.displayName))
        return failure(409, "NameAlreadyExists");
      channels.push({ id: `19:${channels.length}@thread.tacv2`, description: null, ...sent });
      return { status: 201 };
    }
    const channel = channels.find((known) => known.id === id);
    if (channel === undefined) return failure(404, "NotFound");
    Object.assign(channel, sent);
    return { status: 204 };
  }

  #teamsAdmin(method: string, path: string, sent: JsonObject): Answer {
    if (path.startsWith("/Skype.Policy/groupPolicyAssignments")) return this.#assignment(method, path, sent);
    const [, , , type = "", , name] = path.split("/");
    const list = this.policies.get(type);
    if (list === undefined) return failure(404, "NotFound");
    if (method === "GET") return { status: 200, body: structuredClone([...list.values()]) };
    const identity = name === undefined ? String(sent.Identity) : decodeURIComponent(name);
    const key = identity === "Global" || identity.startsWith("Tag:") ? identity : `Tag:${identity}`;
    if (method === "POST") {
      if (list.has(key)) return failure(409, "Conflict");
      const { Identity: _, ...start } = list.get("Tag:Default") ?? {};
      list.set(key, { ...start, ...sent, Identity: key });
      return { status: 200 };
    }
    if (!list.has(key)) return failure(404, "NotFound");
    if (method === "DELETE") list.delete(key);
    else list.set(key, { ...list.get(key), ...sent });
    return { status: 200 };
  }

  #assignment(method: string, path: string, sent: JsonObject): Answer {
    const [, , , groupId = "", , policyType = ""] = path.split("/");
    const key = `${groupId}/${policyType}`;
    if (method === "GET") return { status: 200, body: [...this.assignments.values()] };
    if (method === "DELETE") return { status: this.assignments.delete(key) ? 204 : 404 };
    this.assignments.set(key, { groupId, policyType, policyName: sent.PolicyName ?? null, rank: sent.Rank ?? null });
    return { status: 204 };
  }
}

function failure(status: number, code: string): Answer {
  return { status, body: { error: { code, message: `${code} by the fake tenant` } }, headers: { "request-id": "r-1" } };
}

function finished(answer: Answer) {
  return { headers: {}, ...answer };
}
