import type { Language } from "../config/language.ts";

interface Words {
  role(role: string): string;
  localHelp(sector: string): { displayName: string; description: string };
  sector(sector: string): { displayName: string; description: string };
  supplier(key: string, owner: string, ends: string): { displayName: string; description: string };
}

/** What administrators read under the groups and units of the administration. */
export const administrationWords: Record<Language, Words> = {
  nn: {
    role: (role) => `Dei som har rolla ${role}. Berre den som styrer roller, kan endre medlemene.`,
    localHelp: (sector) => ({
      displayName: `ROL-Lokalhjelp-${sector}`,
      description: `Dei som hjelper folk i sektoren ${sector} med å logge på. Når ingen andre.`,
    }),
    sector: (sector) => ({
      displayName: `Sektor ${sector}`,
      description: "Folka i sektoren, etter HR-systemet. Lokale hjelparar får rolla si over denne.",
    }),
    supplier: (key, owner, ends) => ({
      displayName: `ROL-Leverandør-${key}`,
      description: `Leverandøren ${key}. ${owner} svarer for han, til og med ${ends}.`,
    }),
  },
  nb: {
    role: (role) => `De som har rollen ${role}. Bare den som styrer roller, kan endre medlemmene.`,
    localHelp: (sector) => ({
      displayName: `ROL-Lokalhjelp-${sector}`,
      description: `De som hjelper folk i sektoren ${sector} med å logge på. Når ingen andre.`,
    }),
    sector: (sector) => ({
      displayName: `Sektor ${sector}`,
      description: "Folkene i sektoren, etter HR-systemet. Lokale hjelpere får rollen sin over denne.",
    }),
    supplier: (key, owner, ends) => ({
      displayName: `ROL-Leverandør-${key}`,
      description: `Leverandøren ${key}. ${owner} svarer for den, til og med ${ends}.`,
    }),
  },
  sv: {
    role: (role) => `De som har rollen ${role}. Bara den som styr roller kan ändra medlemmarna.`,
    localHelp: (sector) => ({
      displayName: `ROL-Lokalhjälp-${sector}`,
      description: `De som hjälper folk i sektorn ${sector} att logga in. Når ingen annan.`,
    }),
    sector: (sector) => ({
      displayName: `Sektor ${sector}`,
      description: "Folket i sektorn, enligt HR-systemet. Lokala hjälpare får sin roll över denna.",
    }),
    supplier: (key, owner, ends) => ({
      displayName: `ROL-Leverantör-${key}`,
      description: `Leverantören ${key}. ${owner} svarar för den, till och med ${ends}.`,
    }),
  },
  en: {
    role: (role) => `Those who hold the role ${role}. Only who administers roles can change the members.`,
    localHelp: (sector) => ({
      displayName: `ROL-Local-help-${sector}`,
      description: `Those who help people of the sector ${sector} to sign in. They reach nobody else.`,
    }),
    sector: (sector) => ({
      displayName: `Sector ${sector}`,
      description: "People of the sector, as the HR system has it. Local helpers hold their role over this unit.",
    }),
    supplier: (key, owner, ends) => ({
      displayName: `ROL-Supplier-${key}`,
      description: `The supplier ${key}. ${owner} answers for it, up to and including ${ends}.`,
    }),
  },
};
