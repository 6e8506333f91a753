import { readData } from "../data/read-data.ts";
import { isObject, type Json, type JsonObject } from "../store/json.ts";

/** What a team is born with, by Microsoft's pages on teams. */
export function newTeamSettings(): JsonObject {
  return {
    memberSettings: {
      allowCreateUpdateChannels: true,
      allowCreatePrivateChannels: true,
      allowDeleteChannels: true,
      allowAddRemoveApps: true,
      allowCreateUpdateRemoveTabs: true,
      allowCreateUpdateRemoveConnectors: true,
    },
    guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
    messagingSettings: {
      allowUserEditMessages: true,
      allowUserDeleteMessages: true,
      allowOwnerDeleteMessages: true,
      allowTeamMentions: true,
      allowChannelMentions: true,
    },
    funSettings: {
      allowGiphy: true,
      giphyContentRating: "moderate",
      allowStickersAndMemes: true,
      allowCustomMemes: true,
    },
    discoverySettings: { showInTeamsSearchAndSuggestions: true },
    isArchived: false,
    specialization: "none",
    classification: null,
  };
}

/** Microsoft's examples write `Private` where the schema says `private`: both are taken. */
export function withSchemaVisibility(body: Json | undefined): Json | undefined {
  if (!isObject(body) || typeof body.visibility !== "string") return body;
  return { ...body, visibility: body.visibility.charAt(0).toLowerCase() + body.visibility.slice(1) };
}

/** Settings groups are merged property by property; everything else is replaced. */
export function mergeSettings(team: JsonObject, patch: JsonObject): JsonObject {
  const merged: JsonObject = { ...team };
  for (const [name, value] of Object.entries(patch)) {
    const held = merged[name];
    merged[name] = isObject(held) && isObject(value) ? { ...held, ...value } : value;
  }
  return merged;
}

type Templates = { graph: string[]; adminTemplates: [id: string, name: string, channels: string[]][] };

let templates: Templates | undefined;

/** The templates every tenant has. */
export function builtInTemplates(): Templates {
  templates ??= readData("teams-templates.json") as Templates;
  return templates;
}

/** The channels a team of this template begins with, beside the built-in one; undefined: there is no such template. */
export function templateChannels(id: string): string[] | undefined {
  const { graph, adminTemplates } = builtInTemplates();
  const admin = adminTemplates.find(([known]) => known.toLowerCase() === id.toLowerCase());
  if (admin) return admin[2].filter((name) => name !== "General");
  return graph.some((known) => known.toLowerCase() === id.toLowerCase()) ? [] : undefined;
}

/** Some templates make a team of a special kind. */
export function templateSpecialization(id: string): string {
  return id.toLowerCase() === "educationclass" ||
    id.toLowerCase() === "educationstaff" ||
    id.toLowerCase() === "educationprofessionallearningcommunity"
    ? id
    : "none";
}
