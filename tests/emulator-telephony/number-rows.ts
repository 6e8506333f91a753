import { get, graph, type Row } from "../emulator/conformance/row.ts";
import { numbers, phone } from "./phone-tenant.ts";

const list = graph("api/teamsadministration-telephonenumbermanagementroot-list-numberassignments");
const read = graph("api/teamsadministration-numberassignment-get");

export const numberRows: Row[] = [
  {
    title: "a plus in a filter is a blank unless it is escaped, as in every URL",
    page: graph("query-parameters"),
    request: get(`${numbers}?$filter=telephoneNumber eq '${phone.main}'`),
    status: 200,
    body: { value: [] },
  },
  {
    title: "the inventory says who the operator is and that nobody has the number",
    page: list,
    request: get(`${numbers}?$filter=telephoneNumber eq '${encodeURIComponent(phone.main)}'`),
    status: 200,
    body: {
      value: [
        {
          telephoneNumber: phone.main,
          numberType: "operatorConnect",
          assignmentStatus: "unassigned",
          assignmentTargetId: null,
          isoCountryCode: "NO",
          activationState: "activated",
        },
      ],
    },
  },
  {
    title: "$top above 1,000 is refused",
    page: list,
    request: get(`${numbers}?$top=1001`),
    status: 400,
    names: "1000",
  },
  { title: "$top of nothing is refused", page: list, request: get(`${numbers}?$top=0`), status: 400 },
  {
    title: "$skip leaves the first numbers out",
    page: list,
    request: get(`${numbers}?$top=1&$skip=1`),
    status: 200,
    body: { value: [{ telephoneNumber: phone.second }] },
  },
  {
    title: "a number's id cannot be filtered",
    page: list,
    request: get(`${numbers}?$filter=id eq 'x'`),
    status: 400,
    names: "id",
  },
  {
    title: "a number's city cannot be filtered",
    page: list,
    request: get(`${numbers}?$filter=numberType eq 'directRouting' or city eq 'Voss'`),
    status: 400,
    names: "city",
  },
  {
    title: "enum values are filtered whatever their case",
    page: list,
    request: get(`${numbers}?$filter=numberType eq 'OperatorConnect'&$top=1`),
    status: 200,
    body: { value: [{ telephoneNumber: phone.main }] },
  },
  {
    title: "numbers are filtered by what they can be used for",
    page: list,
    request: get(`${numbers}?$filter=capabilities/any(c:c eq 'teamsPhoneMobile')&$top=1`),
    status: 200,
    body: { value: [{ telephoneNumber: phone.mobile }] },
  },
  {
    title: "a property numbers do not have is refused in a filter",
    page: list,
    request: get(`${numbers}?$filter=owner eq 'x'`),
    status: 400,
    names: "owner",
  },
  {
    title: "numbers cannot be sorted",
    page: list,
    request: get(`${numbers}?$orderby=telephoneNumber`),
    status: 400,
    names: "$orderby",
  },
  {
    title: "numbers need a permission of their own",
    page: list,
    request: get(numbers, { roles: ["User.Read.All"] }),
    status: 403,
    names: "TeamsTelephoneNumber.Read.All",
  },
  {
    title: "a number is read by the id of its operator and itself",
    page: read,
    request: get(
      `${numbers}/${Buffer.from(`00000000-5e4e-4000-8000-000000000047|${phone.main}`).toString("base64url")}`,
    ),
    status: 200,
    body: { telephoneNumber: phone.main },
  },
  {
    title: "a number the tenant does not have is not found",
    page: read,
    request: get(`${numbers}/bm9wZQ`),
    status: 404,
  },
];
