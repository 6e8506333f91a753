import type { TenantContext } from "../context.ts";
import { type Entity, isObject, type JsonObject, strings, text } from "../store/json.ts";
import { stepGroups } from "./step-groups.ts";

/** Where something has got to in one column: it holds, it only reports, it holds as for everyone, or it does not look. */
type Mark = "on" | "reports" | "everyone" | "left out";
type Cell = { mark?: Mark; text?: string };
type Row = { name: string; kind: string; cells: Record<string, Cell> };

const everyone = "everyone";

/** How far each thing has come: a row for it, a column for each group of people it comes to first, and one for all. */
export function stepTable(context: TenantContext): JsonObject {
  const { store } = context;
  const steps = stepGroups(context);
  const people = [...store.collection("users").keys()];
  const columns = [
    ...steps.map((group) => ({
      id: group.id,
      name: String(group.displayName),
      people: peopleOf(context, group).length,
    })),
    { id: everyone, name: "Everyone it is about", people: people.length },
  ];
  if (steps.length === 0) return { columns: [], rows: [] };
  const rows = [...reachRows(context, steps, people), ...policyRows(context, steps), ...accessRows(context, steps)];
  // What has come to some before others is what a person looks for.
  const first = ({ kind, cells }: Row) => kind === "people" || steps.some(({ id }) => cells[id]?.mark === "on");
  return { columns, rows: [...rows.filter(first), ...rows.filter((row) => !first(row))] };
}

const peopleOf = ({ store }: TenantContext, group: Entity): string[] =>
  store.members(group.id).filter((id) => store.collection("users").has(id));

const marks: Record<string, Mark | undefined> = { enabled: "on", enabledForReportingButNotEnforced: "reports" };

function accessRows({ store }: TenantContext, steps: readonly Entity[]): Row[] {
  return [...store.collection("conditionalAccessPolicies").values()]
    .flatMap(({ displayName, state, conditions }): Row[] => {
      const mark = marks[String(state)];
      if (mark === undefined) return [];
      const users = isObject(conditions) && isObject(conditions.users) ? conditions.users : {};
      const included = strings(users.includeGroups);
      const excluded = strings(users.excludeGroups);
      const isForSteps = steps.some(({ id }) => included.includes(id));
      const isForAll = strings(users.includeUsers).includes("All");
      const cellOf = (id: string): Cell => {
        if (excluded.includes(id)) return { mark: "left out" };
        if (included.includes(id)) return { mark };
        return isForAll ? { mark: mark === "on" ? "everyone" : "reports" } : {};
      };
      const cells = Object.fromEntries(steps.map(({ id }) => [id, cellOf(id)]));
      return [
        { name: String(displayName), kind: "access", cells: { ...cells, [everyone]: isForSteps ? {} : { mark } } },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "nb", { numeric: true }));
}

function policyRows({ store }: TenantContext, steps: readonly Entity[]): Row[] {
  const byType = Map.groupBy(store.teamsAdmin.groupAssignments.values(), ({ policyType }) => policyType);
  return [...byType]
    .map(([type, assignments]): Row => {
      const own = assignments.filter(({ groupId }) => steps.some(({ id }) => id === groupId));
      const cells = own.map(({ groupId, policyName }): [string, Cell] => [groupId, { mark: "on", text: policyName }]);
      const others = assignments.length - own.length;
      const rest: Cell = others > 0 ? { mark: "on", text: plural(others, "group") } : { text: "Global" };
      return { name: type, kind: "policy", cells: { ...Object.fromEntries(cells), [everyone]: rest } };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What people themselves have: a team, a number. */
function reachRows(context: TenantContext, steps: readonly Entity[], people: readonly string[]): Row[] {
  const { store } = context;
  const inTeams = new Set([...store.collection("teams").keys()].flatMap((id) => store.members(id)));
  const withNumbers = new Set(
    [...store.collection("telephoneNumbers").values()].map((row) => text(row.assignmentTargetId)),
  );
  const row = (name: string, having: { has(id: string): boolean }): Row => {
    const cellOf = (ids: readonly string[]): Cell => {
      const count = ids.filter((id) => having.has(id)).length;
      return { ...(count > 0 && { mark: "on" as const }), text: `${count} of ${ids.length}` };
    };
    const cells = Object.fromEntries(steps.map((group) => [group.id, cellOf(peopleOf(context, group))]));
    return { name, kind: "people", cells: { ...cells, [everyone]: cellOf(people) } };
  };
  return [row("People in a team", inTeams), row("People with a number", withNumbers)];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;
