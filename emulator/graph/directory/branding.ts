import type { TenantContext } from "../../context.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { answerEntity } from "../../odata/entity-answer.ts";
import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { notLicensed, owns } from "../conditional-access/service.ts";
import { withoutAnnotations } from "../entity-set.ts";
import { badRequest, GraphError, notEmulated, notFound } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { mergeComplex } from "../singleton.ts";

const base = "/organization/{id}/branding";
const localizations = `${base}/localizations`;
const collection = "brandings";

/** The default branding is kept under this id; the locales beside it. */
const defaultId = "0";

/** Most characters of each text, as the type's page has them. */
const lengths: Record<string, number> = {
  signInPageText: 1_024,
  usernameHintText: 64,
  customAccountResetCredentialsUrl: 128,
  customCannotAccessYourAccountText: 256,
  customCannotAccessYourAccountUrl: 128,
  customForgotMyPasswordText: 256,
  customPrivacyAndCookiesText: 256,
  customPrivacyAndCookiesUrl: 128,
  customResetItNowText: 256,
  customTermsOfUseText: 256,
  customTermsOfUseUrl: 128,
};

const images = ["backgroundImage", "bannerLogo", "customCSS", "favicon", "headerLogo", "squareLogo", "squareLogoDark"];

/** What people see where they sign in: texts and colours, a default and one for each language. Images are not kept. */
export const brandingModule: GraphModule = {
  name: "branding",
  routes(table) {
    table.add("GET", base, (call) => answerBranding(call, wanted(call)));
    table.add("PATCH", base, (call) => change(call, wanted(call)));
    table.add("DELETE", base, removeDefault);
    table.add("GET", localizations, list);
    table.add("POST", localizations, create);
    table.add("GET", `${localizations}/{id}`, (call) => answerLocalization(call, localization(call)));
    table.add("PATCH", `${localizations}/{id}`, (call) => change(call, localization(call)));
    table.add("DELETE", `${localizations}/{id}`, removeLocalization);
    for (const image of images) {
      for (const method of ["GET", "PUT"]) {
        const refuse = (): never => {
          throw notEmulated(`${image} of a branding: it keeps no images`);
        };
        table.add(method, `${localizations}/{id}/${image}`, refuse, {
          permissions: [["OrganizationalBranding.ReadWrite.All", "Organization.ReadWrite.All"]],
        });
      }
    }
  },
};

function brandings(call: GraphCall): Map<string, Entity> {
  const [id = ""] = call.params;
  const { store } = call.context;
  if (id.toLowerCase() !== store.identity.tenantId) {
    throw notFound(id);
  }
  return store.collection(collection);
}

const asDefault = (id: string): boolean => id === "0" || id.toLowerCase() === "default";

/** `Accept-Language: 0` asks for the default, a locale for its own; what has none of its own shows the default. */
function wanted(call: GraphCall): Entity {
  const kept = brandings(call);
  const said = call.headers.get("accept-language") ?? defaultId;
  const found = asDefault(said) ? undefined : kept.get(said);
  return found ?? held(kept, defaultId);
}

function localization(call: GraphCall): Entity {
  const id = call.params[1] ?? "";
  return held(brandings(call), asDefault(id) ? defaultId : id);
}

function held(kept: Map<string, Entity>, id: string): Entity {
  const found = kept.get(id);
  if (!found) {
    throw notFound(id === defaultId ? "branding" : id);
  }
  return found;
}

const contextOf = (call: GraphCall): string => `organization('${call.params[0] ?? ""}')/branding`;

function answerBranding(call: GraphCall, branding: Entity): GraphResult {
  return answerEntity(call, branding, { type: "organizationalBranding", context: contextOf(call) });
}

function answerLocalization(call: GraphCall, branding: Entity, status = 200): GraphResult {
  return answerEntity(call, branding, {
    type: "organizationalBrandingLocalization",
    context: `${contextOf(call)}/localizations/$entity`,
    status,
  });
}

function list(call: GraphCall): GraphResult {
  return answerCollection(call, {
    type: "organizationalBrandingLocalization",
    context: `${contextOf(call)}/localizations`,
    items: [...brandings(call).values()].map((one, index) => [index + 1, one] as const),
  });
}

function create(call: GraphCall): GraphResult {
  const kept = brandings(call);
  needLicence(call.context);
  checkBody(call.version, "organizationalBrandingLocalization", call.body, {
    verb: "create",
    directory: true,
    writable: new Set(["id"]),
  });
  const body = withoutAnnotations(isObject(call.body) ? call.body : {});
  const id = text(body.id) ?? "";
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(id)) {
    throw badRequest(
      `The id of a localized branding is its locale, such as nb-NO; '${id}' is none. The default one is not created by itself.`,
    );
  }
  if (kept.has(id)) {
    throw new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", `There is a branding for '${id}' already.`);
  }
  checkValues(body);
  const fallback = kept.get(defaultId) ?? { id: defaultId, ...blank };
  kept.set(defaultId, fallback);
  const made: Entity = { ...blank, ...inherited(fallback), ...body, id };
  kept.set(id, made);
  return answerLocalization(call, made, 201);
}

/** A text that a locale does not say is the default's. */
function inherited(fallback: Entity): JsonObject {
  return Object.fromEntries(Object.keys(lengths).map((name) => [name, fallback[name] ?? null]));
}

function change(call: GraphCall, branding: Entity): GraphResult {
  needLicence(call.context);
  checkBody(call.version, "organizationalBranding", call.body, { verb: "update", directory: true });
  const body = withoutAnnotations(isObject(call.body) ? call.body : {});
  checkValues(body);
  brandings(call).set(branding.id, { ...mergeComplex(branding, body), id: branding.id });
  return { status: 204 };
}

function removeDefault(call: GraphCall): GraphResult {
  const kept = brandings(call);
  const { id } = held(kept, defaultId);
  if (kept.size > 1) {
    throw badRequest("The default branding cannot be deleted while there are localized ones.");
  }
  kept.delete(id);
  return { status: 204 };
}

function removeLocalization(call: GraphCall): GraphResult {
  const { id } = localization(call);
  if (id === defaultId) {
    throw badRequest("The default branding is deleted at /branding, not among the localized ones.");
  }
  brandings(call).delete(id);
  return { status: 204 };
}

function checkValues(body: JsonObject): void {
  for (const [name, most] of Object.entries(lengths)) {
    const value = text(body[name]);
    if (value !== undefined && value.length > most) {
      throw badRequest(`${name} has ${value.length} characters; it can have ${most}.`);
    }
  }
  for (const name of ["backgroundColor", "headerBackgroundColor"]) {
    const value = text(body[name]);
    if (value !== undefined && value !== "" && !/^#[0-9a-f]{6}$/i.test(value)) {
      throw badRequest(`${name} is '${value}'; a colour is written #RRGGBB.`);
    }
  }
  const image = images.find((name) => body[name] !== undefined);
  if (image !== undefined) {
    throw badRequest(`${image} is an image: it is sent by itself, with PUT.`);
  }
}

const blank: JsonObject = { cdnList: [] };

function needLicence(context: TenantContext): void {
  if (!owns(context, "AAD_PREMIUM") && !owns(context, "AAD_PREMIUM_P2") && !owns(context, "AAD_BASIC")) {
    throw notLicensed("company branding needs Microsoft Entra ID P1 or P2");
  }
}
