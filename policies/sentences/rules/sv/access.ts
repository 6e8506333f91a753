/** Rules about how people get in: what each asks for, and why. */
export const access = {
  "break-glass-excluded": {
    title: "Nödkontogruppen är undantagen från alla principer för villkorsstyrd åtkomst som gäller användare",
    why: "Annars kan en enda felaktig princip stänga ute alla, även dem som kunde rätta den.",
  },
  "break-glass-accounts": {
    title: "Det finns minst två nödkonton, skapade i molnet, påslagna, vart och ett med en egen säkerhetsnyckel",
    why: "Går det ena förlorat öppnar det andra tenanten; ett konto som är beroende av servrarna i kommunhuset faller med dem.",
  },
  "break-glass-protected": {
    title: "Bara privilegierade administratörer kan ändra vilka som är med i nödkontogruppen",
    why: "Den som är med i gruppen stoppas inte av någon princip.",
  },
  "references-resolve": {
    title: "Alla grupper, platser, roller, autentiseringsstyrkor och appar som nämns finns",
    why: "En princip som nämner något som inte finns skyddar ingen.",
  },
  "report-only-unless-stated": {
    title: "Principer för villkorsstyrd åtkomst rapporterar bara, om inte konfigurationen säger att de är på",
    why: "Någon bör ha läst vad en princip skulle göra innan den stoppar människor på jobbet.",
  },
  "mfa-for-everyone": {
    title: "Alla ombeds om MFA i alla appar",
    why: "Där MFA inte krävs räcker ett lösenord som gissats eller lurats av någon för att komma in.",
  },
  "legacy-authentication-blocked": {
    title: "Gamla klienter som inte klarar MFA är blockerade",
    why: "Genom dem öppnar enbart ett lösenord en brevlåda, oavsett vad andra principer kräver.",
  },
  "phishing-resistant-administrators": {
    title: "Rollerna som kan ta över tenanten loggar in med något som inte kan nätfiskas",
    why: "En administratör som luras att lämna ut en kod lämnar ut hela kommunen.",
  },
  "mfa-for-guests": {
    title: "Alla slags gäster och externa användare ombeds om MFA",
    why: "Gäster når samma filer som teamet de är med i, och ingen här vet hur de sköter sina lösenord.",
  },
  "exclusions-accounted-for": {
    title: "Den som en princip utelämnar har någon ansvarat för, till ett datum, och en annan princip gäller för dem",
    why: "Undantag som gjorts för en dag blir kvar i åratal, och det är de kontona en angripare letar efter.",
  },
  "high-user-risk-blocked": {
    title: "Konton med hög risk blockeras, och ägarna har en väg tillbaka",
    why: "Microsoft har sett lösenordet till salu, eller kontot användas av någon annan.",
  },
  "high-sign-in-risk-blocked": {
    title: "Inloggningar med hög risk blockeras, och de med medelhög risk ombeds om MFA",
    why: "Inloggningen är troligen inte personens egen.",
  },
  "risks-apart": {
    title: "Användarrisk och inloggningsrisk står aldrig i samma princip",
    why: "Alla villkor i en princip måste gälla samtidigt, så en sådan princip träffar nästan aldrig.",
  },
  "device-code-flow-blocked": {
    title: "Inloggning med kod på en annan enhet är blockerad, i en egen princip",
    why: "Angripare skickar en sådan kod med e-post och kommer in när någon skriver in den.",
  },
  "authentication-transfer-blocked": {
    title: "En inloggning kan inte föras över till en annan enhet, i en egen princip",
    why: "Förd till en privat telefon går den förbi det som krävs av enheten.",
  },
  "no-dead-policies": {
    title: "Ingen princip ser ut som ett skydd utan att vara det",
    why: "Människor litar på en princip de ser i listan, även när den gäller ingen, ingenting, eller kräver något som inte längre tillämpas.",
  },
  "phishing-resistant-for-everyone": {
    title: "Alla loggar in med något som inte kan nätfiskas",
    why: "En kod kan lockas fram på en falsk sida; en nyckel kan inte det.",
  },
  "managed-devices": {
    title: "Inloggning och registrering av säkerhetsinformation kräver en hanterad enhet",
    why: "På en dator som ingen sköter kan andra läsa det människor skriver och öppnar.",
  },
  "administrator-sessions-short": {
    title: "Administratörer loggar in på nytt efter fyra timmar, och ingen webbläsare håller dem inloggade",
    why: "En session som stjäls eller lämnas öppen är en administratör tills den tar slut.",
  },
  reauthentication: {
    title: "Alla loggar in på nytt inom en vecka, gäster tidigare",
    why: "Den som har slutat, eller blivit av med en dator, är inloggad till dess.",
  },
  "unknown-platforms-blocked": {
    title: "Enheter som inte säger vad de är blockeras",
    why: "Angreppsverktyg säger det ofta inte, och då går principer för Windows eller iPhone dem förbi.",
  },
  "access-groups-protected": {
    title: "Bara privilegierade administratörer ändrar grupperna som principer utelämnar",
    why: "Den som kan lägga till en medlem där kan släppa någon förbi principen.",
  },
  "risky-agents-blocked": {
    title: "AI-agenter med hög risk blockeras",
    why: "En agent handlar på egen hand, med åtkomst till allt den har fått, dygnet runt.",
  },
} as const;
