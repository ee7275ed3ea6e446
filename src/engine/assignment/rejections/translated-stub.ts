import type { Objection } from '../evidence/evidence.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What people are told to do with the value, and where: `inserisci`, `vul … in`, `aqui`. Without accents. */
const instructions = wordsOf(
  'aggiungi ange anna aqui buraya byt cambia coloca coloque digite disini einfuegen eingeben einsetzen eintragen endre entrer entrez escribe escriba ganti ginge girin giriniz har hier ici indsaet informe ingresa ingrese inserire inserisci inserte inserta insira introduce introduzca invullen isi kirjoita laita lisaa masukkan mets mettez mettre nhap podaj pon ponga qui saisir saisissez sem sett skriv sostituisci syota tahan tutaj vervang vlozte voer vul wklej wpisz wprowadz wstaw yazin yaziniz zadejte zde zmien',
);
/** `your` and `my`. */
const owners = wordsOf(
  'anda cua dein deine deinen deiner din ditt ihr ihre ihren je jouw ma mein meine meinen mi mia mijn min minha mio mitt moj moja moje mon sua suo su seu svoj svoje svuj swoj swoja swoje ta teu teva ton tu tua tuo twoj twoja twoje uw vas vase votre vos',
);
/** `key`, `password`, `secret`, and the words that other languages take from English. */
const things = wordsOf(
  'adgangskode anahtar anahtariniz anahtarinizi api apikey avain chave chiave clave clavesecreta cle clef codice contrasena contrasenya geheim geheimnis haslo heslo key klic klucz kluc kunci llave losenord mot motdepasse nokkel nyckel pass passe passord password passwort salasana schluessel secret segreto senha sifre sifrenizi sleutel token valeur valor valore waarde wachtwoord wachtwoorden wert',
);

/**
 * `password` itself, which stands for any: those of its translations that mean nothing else, in bytes of UTF-8 or with
 * the escapes of a program.
 */
const passwords = wordsOf(
  'adgangskode geslo lozinka lozinku contrasena contrasenia contrasenya contrase\u00e3\u00b1a haslo has\u00e5\u0082o heslo losenord l\u00e3\u00b6senord motdepasse passord passwort salasana senha wachtwoord contrase\\u00f1a has\\u0142o l\\u00f6senord \\u015fifre',
);

/** `Nova lozinka`, `Pozabljeno geslo`: a label that says what password it is, in the case that its language asks for. */
const spoken =
  /(?:^| )(?:lozink(?:a|e|i|u|om)|gesl(?:o|a|u|om)|hesl(?:o|a|u|em)|has\u00c5\u0082(?:o|a|em)|senhas?|contrase\u00c3\u00b1as?|kennwort\w{0,3}|passwort\w{0,3}|wachtwoord(?:en)?|adgangskoden?|salasana\w{0,3})(?: |[.!?:]?$)/;

const words = /^[A-Za-z]{2,20}(?:[-_. ][A-Za-z]{1,20}){1,9}\d{0,4}!?$/;

/**
 * `inserisci-la-tua-chiave`, `vul-hier-je-wachtwoord-in`, `jouw-wachtwoord`, `Wachtwoord`: words that ask for a value or
 * stand for one, in languages other than English.
 */
export const isTranslatedStub: Objection = ({ candidate: { value, family }, lowered, shape }) => {
  if (shape.length < 16 && passwords.has(lowered)) return 'the value is a placeholder';
  if (shape.marks + shape.blanks === 0 || shape.length > 80) return undefined;
  if (isStubInTranslation(value)) return 'the value is a placeholder';
  return family === 'password' && shape.blanks > 0 && spoken.test(lowered)
    ? 'the value is a text for people'
    : undefined;
};

/** Whether a text of words asks for a value: `tu_valor_secreto`. */
export function isStubInTranslation(text: string): boolean {
  return words.test(text) && isStub(text.toLowerCase().split(/[^a-z]/));
}

function isStub(all: readonly string[]): boolean {
  return all.some((word) => things.has(word)) && all.some((word) => instructions.has(word) || owners.has(word));
}
