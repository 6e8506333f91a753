/** A municipality with five units and one of everything that telephones need; the first line is line 1. */
export const phoneFile = `synthetic: true
municipality: {key: litle, name: Litle herad, country: 'NO', language: nn, domain: litle.example, inhabitants: 900}
attributes: {unit: extensionAttribute1, sector: extensionAttribute2, persona: extensionAttribute3, rollout: extensionAttribute4, formerMunicipality: extensionAttribute5, licence: extensionAttribute6, status: extensionAttribute7}
licences:
  M365_E3: {sku: SPE_E3, seats: 60}
personas:
  kontor: {name: {nn: Kontor}, device: PC}
licensing: {keeps: [active, leave, notice]}
sites:
  [{key: tinghus, name: Tinghuset}, {key: heimen, name: Heimen}]
sectors:
  - key: stab
    code: '100'
    name: {nn: Stab}
    units:
      - {key: ikt, code: '110', name: {nn: IKT}, kind: stab, persona: kontor, employees: 6, licences: {M365_E3: 6}, phone: mobil, site: tinghus}
      - {key: torg, code: '120', name: {nn: Torget}, kind: sentralbord, persona: kontor, employees: 8, licences: {M365_E3: 8}, phone: koe, site: tinghus}
      - {key: sjukeheim, code: '130', name: {nn: Sjukeheimen}, kind: institusjon, persona: kontor, employees: 30, licences: {M365_E3: 30}, phone: vaktmobil, site: heimen}
      - {key: skule, code: '140', name: {nn: Skulen}, kind: skule, persona: kontor, employees: 10, licences: {M365_E3: 10}, phone: hovudnummer}
      - {key: dagsenter, code: '150', name: {nn: Dagsenteret}, kind: institusjon, persona: kontor, employees: 4, licences: {M365_E3: 4}, phone: vaktmobil, site: tinghus}
telephony:
  operator: {kind: operatorConnect, name: Telenett}
  shortNumbers: national
  extensions: {prefix: '5652', digits: 4}
  ownRules:
    - {name: Kantina, pattern: '^(77)$', translation: '+4756529077', why: kantina}
  hours:
    torg: {workdays: '08:30-15:00'}
  closing:
    years: [2026]
    also:
      - {date: '2026-10-16', name: Planlegging}
  attendants:
    hovud:
      name: {nn: Litle herad}
      number: '+4756529000'
      hours: torg
      greeting: {nn: Velkomen., en: Welcome.}
      menu:
        - {key: 1, say: {nn: For vakta}, to: {queue: vakt}}
      otherwise: {queue: sentralbord}
      closed: {say: {nn: Stengt.}, to: hangUp}
  queues:
    sentralbord: {unit: torg, number: '+4756529010', overflow: {calls: 10, to: {voicemail: sentralbord}}}
    vakt: {unit: sjukeheim, number: '+4756529011', duty: true, timeout: {seconds: 60, to: {queue: sentralbord}}}
  callerId:
    everyone: hovud
    units: {torg: sentralbord}
  rooms: {rom-tinghus: '+4756529060'}
  oldNumbers:
    - {numbers: '+47565280xx', attendant: hovud}
  emergency:
    - {site: tinghus, numbers: fixed, holder: operator, centreSees: Tinghuset, testCall: '2026-09-14'}
    - {site: tinghus, numbers: shared, holder: operator, centreSees: Tinghuset, testCall: '2026-09-14'}
    - {site: heimen, numbers: shared, holder: operator, centreSees: Heimen, testCall: '2026-09-14'}
  emergencyNotice: sentralbord
  network:
    region: Litle
    trusted: ['203.0.113.10/32']
    sites: {tinghus: ['10.1.1.0/24'], heimen: ['10.1.2.0/24']}
  steps:
    - {key: tinghuset, state: now, how: forwarding, undoUntil: '2027-01-31', units: [ikt, torg]}
    - {key: heimane, state: planned, how: porting, units: [sjukeheim]}
`;
