import type { EmbeddedTenant } from "../../emulator/index.ts";
import { freeNumber } from "../../emulator/telephony/number-inventory.ts";
import { personId } from "./kind-case.ts";
import { addVerifiedDomain } from "./verified-domain.ts";

/** What the telephony kinds rest on, as if people and the operator had made it. */
export const phones = {
  number: "+4756529000",
  location: "60000000-0000-4000-8000-000000000001",
  otherLocation: "60000000-0000-4000-8000-000000000002",
  queueAccount: "50000000-0000-4000-8000-000000000001",
  queue: "40000000-0000-4000-8000-000000000001",
  otherQueue: "40000000-0000-4000-8000-000000000002",
  openingHours: "30000000-0000-4000-8000-000000000001",
  holidays: "30000000-0000-4000-8000-000000000002",
  neighbour: "0f2f4d5c-8c3a-4f6e-9d1e-1f2a3b4c5d80",
};

const operatorId = "00000000-5e4e-4000-8000-000000000047";
/** Microsoft's ids of Teams Phone and its plan. */
const phoneSystem = { skuId: "e43b5b99-8dfb-405f-9987-dc307f34bcbd", plan: "4828c8ec-dc2e-4779-b502-87ac9ce28ab7" };
/** Microsoft's id of what call queues are. */
const queueApplication = "11cd3e2e-fccb-42ad-ad00-878b93575e07";

export function addPhones({ store }: EmbeddedTenant): void {
  addVerifiedDomain(store, "telefon.voss.example");
  const skus = store.collection("subscribedSkus");
  const users = store.collection("users");
  const [sku] = skus.values();
  const [user] = users.values();
  const servicePlans = [
    {
      servicePlanId: phoneSystem.plan,
      servicePlanName: "MCOEV",
      provisioningStatus: "Success",
      appliesTo: "User",
    },
  ];
  const { skuId } = phoneSystem;
  skus.set(skuId, { ...structuredClone(sku), id: skuId, skuId, skuPartNumber: "MCOEV", servicePlans });
  const licensed = { usageLocation: "NO", assignedLicenses: [{ skuId, disabledPlans: [] }] };
  for (const id of [personId, phones.neighbour, phones.queueAccount])
    users.set(id, { ...structuredClone(users.get(id) ?? user), id, displayName: `Konto ${id.slice(-2)}`, ...licensed });
  store
    .collection("applicationInstances")
    .set(phones.queueAccount, { id: phones.queueAccount, applicationId: queueApplication });
  for (const id of [phones.location, phones.otherLocation])
    store.collection("civicLocations").set(id, { id, civicAddressId: "70000000-0000-4000-8000-000000000001" });
  for (const [id, Name] of [
    [phones.queue, "Eigedom"],
    [phones.otherQueue, "Veg"],
  ] as const)
    store.collection("callQueues").set(id, { id, Name, UseDefaultMusicOnHold: true, Users: [], DistributionLists: [] });
  addSchedules(store);
  const number = freeNumber(operatorId, phones.number, {
    numberType: "operatorConnect",
    isoCountryCode: "NO",
    capabilities: ["userAssignment", "voiceApplicationAssignment"],
  });
  store.collection("telephoneNumbers").set(number.id, number);
}

function addSchedules(store: EmbeddedTenant["store"]): void {
  const day = [{ Start: "08:00", End: "15:30" }];
  const WeeklyRecurrentSchedule = { ComplementEnabled: true, MondayHours: day };
  const FixedSchedule = { DateTimeRanges: [{ Start: "2026-12-25T00:00:00", End: "2026-12-27T00:00:00" }] };
  const week = { Name: "Opningstid", Type: "WeeklyRecurrence", FixedSchedule: null, WeeklyRecurrentSchedule };
  const holidays = { Name: "Jul", Type: "Fixed", FixedSchedule, WeeklyRecurrentSchedule: null };
  store.collection("voiceSchedules").set(phones.openingHours, { id: phones.openingHours, ...week });
  store.collection("voiceSchedules").set(phones.holidays, { id: phones.holidays, ...holidays });
}
