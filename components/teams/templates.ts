import type { TemplateKey } from "../config/template-keys.ts";
import type { TeamTemplate } from "./template.ts";

/**
 * Teams a municipality makes again and again. Channel names follow Teams' rules for names; the built-in General channel
 * is not listed, since it is there already.
 *
 * @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams
 */
// biome-ignore format: a table is read across
export const teamTemplates: Record<TemplateKey, TeamTemplate> = {
  prosjekt: {
    name: { nn: "Prosjekt", nb: "Prosjekt", sv: "Projekt", en: "Project" },
    base: "standard", label: "intern", members: "assigned", guests: "allow list", fun: "ordinary", membersMakeChannels: true,
    channels: {
      plan: { type: "standard", name: { nn: "Plan og framdrift", nb: "Plan og fremdrift", sv: "Plan och framdrift", en: "Plan and progress" } },
      meetings: { type: "standard", name: { nn: "Møte og referat", nb: "Møter og referat", sv: "Möten och protokoll", en: "Meetings and minutes" } },
      finance: { type: "private", name: { nn: "Økonomi", nb: "Økonomi", sv: "Ekonomi", en: "Finance" } },
      risks: { type: "standard", name: { nn: "Risiko og avvik", nb: "Risiko og avvik", sv: "Risker och avvikelser", en: "Risks and deviations" } },
      partners: { type: "shared", name: { nn: "Samarbeid med partnar", nb: "Samarbeid med partner", sv: "Samarbete med partner", en: "Working with partners" } },
    },
  },
  eining: {
    name: { nn: "Eining", nb: "Enhet", sv: "Enhet", en: "Unit" },
    base: "standard", label: "intern", members: "unit", guests: "off", fun: "ordinary", membersMakeChannels: false,
    channels: {
      announcements: { type: "standard", name: { nn: "Kunngjeringar", nb: "Kunngjøringer", sv: "Anslag", en: "Announcements" } },
      practice: { type: "standard", name: { nn: "Fag og rutinar", nb: "Fag og rutiner", sv: "Ämne och rutiner", en: "Practice and routines" } },
      "staff-meeting": { type: "standard", name: { nn: "Personalmøte", nb: "Personalmøte", sv: "Arbetsplatsträff", en: "Staff meeting" } },
      safety: { type: "standard", name: { nn: "HMS og avvik", nb: "HMS og avvik", sv: "Arbetsmiljö och avvikelser", en: "Safety and deviations" } },
      management: { type: "private", name: { nn: "Leiing", nb: "Ledelse", sv: "Ledning", en: "Management" } },
    },
  },
  "politisk-utval": {
    name: { nn: "Politisk utval", nb: "Politisk utvalg", sv: "Nämnd", en: "Political committee" },
    base: "standard", label: "intern", members: "assigned", guests: "off", fun: "strict", membersMakeChannels: false,
    channels: {
      agenda: { type: "standard", name: { nn: "Møteplan og saksliste", nb: "Møteplan og saksliste", sv: "Sammanträdesplan och ärendelista", en: "Meeting plan and agenda" } },
      training: { type: "standard", name: { nn: "Opplæring", nb: "Opplæring", sv: "Utbildning", en: "Training" } },
      "equipment-help": { type: "standard", name: { nn: "Hjelp til utstyr", nb: "Hjelp til utstyr", sv: "Hjälp med utrustning", en: "Help with equipment" } },
    },
  },
  kriseleiing: {
    name: { nn: "Kriseleiing", nb: "Kriseledelse", sv: "Krisledning", en: "Crisis management" },
    base: "standard", label: "fortruleg", members: "assigned", guests: "off", fun: "strict", membersMakeChannels: false,
    channels: {
      situation: { type: "standard", name: { nn: "Situasjonsbilete", nb: "Situasjonsbilde", sv: "Lägesbild", en: "Situation picture" } },
      log: { type: "standard", name: { nn: "Logg", nb: "Logg", sv: "Logg", en: "Log" } },
      resources: { type: "standard", name: { nn: "Ressursar", nb: "Ressurser", sv: "Resurser", en: "Resources" } },
      information: { type: "standard", name: { nn: "Informasjon", nb: "Informasjon", sv: "Information", en: "Information" } },
      evacuation: { type: "private", name: { nn: "Evakuering og pårørande", nb: "Evakuering og pårørende", sv: "Evakuering och anhöriga", en: "Evacuation and relatives" } },
      exercise: { type: "standard", name: { nn: "Øving", nb: "Øvelse", sv: "Övning", en: "Exercise" } },
    },
  },
  personalrom: {
    name: { nn: "Personalrom", nb: "Personalrom", sv: "Personalrum", en: "Staff room" },
    base: "educationStaff", label: "intern", members: "unit", guests: "off", fun: "ordinary", membersMakeChannels: false,
    channels: {
      substitutes: { type: "standard", name: { nn: "Vikarar og dagsplan", nb: "Vikarer og dagsplan", sv: "Vikarier och dagsplanering", en: "Substitutes and plan of the day" } },
      "years-subjects": { type: "standard", name: { nn: "Trinn og fag", nb: "Trinn og fag", sv: "Årskurs och ämnen", en: "Years and subjects" } },
      "after-school": { type: "standard", name: { nn: "SFO", nb: "SFO", sv: "Fritids", en: "After-school care" } },
      planning: { type: "private", name: { nn: "Plangruppe", nb: "Plangruppe", sv: "Ledningsgrupp", en: "Planning group" } },
    },
  },
  klasse: {
    name: { nn: "Klasse", nb: "Klasse", sv: "Klass", en: "Class" },
    base: "educationClass", label: "intern", members: "school system", guests: "off", fun: "strict", membersMakeChannels: false,
    channels: {
      language: { type: "standard", name: { nn: "Norsk", nb: "Norsk", sv: "Svenska", en: "First language" } },
      mathematics: { type: "standard", name: { nn: "Matematikk", nb: "Matematikk", sv: "Matematik", en: "Mathematics" } },
    },
  },
  byggjeprosjekt: {
    name: { nn: "Byggjeprosjekt", nb: "Byggeprosjekt", sv: "Byggprojekt", en: "Building project" },
    base: "standard", label: "intern", members: "assigned", guests: "allow list", fun: "ordinary", membersMakeChannels: true,
    channels: {
      design: { type: "standard", name: { nn: "Prosjektering", nb: "Prosjektering", sv: "Projektering", en: "Design" } },
      "site-meeting": { type: "shared", name: { nn: "Byggjemøte", nb: "Byggemøte", sv: "Byggmöte", en: "Site meeting" } },
      changes: { type: "shared", name: { nn: "Endringar", nb: "Endringer", sv: "Ändringar och tillägg", en: "Changes" } },
      finance: { type: "private", name: { nn: "Økonomi", nb: "Økonomi", sv: "Ekonomi", en: "Finance" } },
      operation: { type: "standard", name: { nn: "FDV", nb: "FDV", sv: "Drift och underhåll", en: "Operation and maintenance" } },
    },
  },
  saksbehandling: {
    name: { nn: "Saksbehandling", nb: "Saksbehandling", sv: "Handläggning", en: "Case work" },
    base: "standard", label: "fortruleg", members: "assigned", guests: "off", fun: "strict", membersMakeChannels: false,
    channels: {
      "in-progress": { type: "standard", name: { nn: "Under arbeid", nb: "Under arbeid", sv: "Under handläggning", en: "In progress" } },
      approval: { type: "standard", name: { nn: "Til godkjenning", nb: "Til godkjenning", sv: "För godkännande", en: "For approval" } },
      guidance: { type: "standard", name: { nn: "Rettleiing", nb: "Veiledning", sv: "Vägledning", en: "Guidance" } },
    },
  },
  leiarteam: {
    name: { nn: "Leiarteam", nb: "Lederteam", sv: "Ledningsgrupp", en: "Management team" },
    base: "standard", label: "fortruleg", members: "assigned", guests: "off", fun: "ordinary", membersMakeChannels: false,
    channels: {
      agenda: { type: "standard", name: { nn: "Saksliste og referat", nb: "Saksliste og referat", sv: "Dagordning och protokoll", en: "Agenda and minutes" } },
      finance: { type: "standard", name: { nn: "Økonomi og styring", nb: "Økonomi og styring", sv: "Ekonomi och styrning", en: "Finance and control" } },
      personnel: { type: "private", name: { nn: "Personalsaker", nb: "Personalsaker", sv: "Personalärenden", en: "Personnel cases" } },
    },
  },
  samanslaaing: {
    name: { nn: "Samanslåing", nb: "Kommunesammenslåing", sv: "Kommunsammanslagning", en: "Merger" },
    base: "standard", label: "intern", members: "assigned", guests: "partner tenant", fun: "ordinary", membersMakeChannels: false,
    channels: {
      "joint-board": { type: "standard", name: { nn: "Fellesnemnd", nb: "Fellesnemnd", sv: "Gemensam nämnd", en: "Joint board" } },
      finance: { type: "standard", name: { nn: "Økonomi og løn", nb: "Økonomi og lønn", sv: "Ekonomi och lön", en: "Finance and pay" } },
      organisation: { type: "standard", name: { nn: "Organisasjon og HR", nb: "Organisasjon og HR", sv: "Organisation och HR", en: "Organisation and HR" } },
      ict: { type: "standard", name: { nn: "IKT", nb: "IKT", sv: "IT", en: "IT" } },
      education: { type: "standard", name: { nn: "Oppvekst", nb: "Oppvekst", sv: "Utbildning", en: "Children and education" } },
      health: { type: "standard", name: { nn: "Helse og omsorg", nb: "Helse og omsorg", sv: "Vård och omsorg", en: "Health and care" } },
      technical: { type: "standard", name: { nn: "Teknisk", nb: "Teknisk", sv: "Teknik", en: "Technical services" } },
      communication: { type: "standard", name: { nn: "Kommunikasjon", nb: "Kommunikasjon", sv: "Kommunikation", en: "Communication" } },
    },
  },
};
