import { assignRows } from "./assign-rows.ts";
import { numberRows } from "./number-rows.ts";
import { peopleRows } from "./people-rows.ts";
import { reportRows } from "./report-rows.ts";
import { runRows } from "./run-rows.ts";
import { sharepointRows } from "./sharepoint-rows.ts";

runRows({
  numbers: numberRows,
  assignment: assignRows,
  people: peopleRows,
  reports: reportRows,
  sharepoint: sharepointRows,
});
