/** Ordinary words that people make passwords from. */
export const words: readonly string[] = (
  'apple summer winter spring autumn sunshine shadow mountain ocean forest castle knight wizard falcon eagle panther dolphin rabbit turtle spider ' +
  'butter cheese cookie banana cherry lemon peach tomato potato garlic ginger honey sugar salt bread pizza burger noodle coffee tea water ' +
  'music piano violin drummer dancer painter writer soccer hockey tennis boxing racing cycling rowing skating surfing summit valley canyon desert ' +
  'rocket planet galaxy saturn jupiter neptune meteor comet nebula gravity engine turbo diesel hammer wrench ladder bucket basket bottle candle ' +
  'window garden kitchen balcony ceiling carpet pillow blanket mirror drawer pencil marker eraser folder printer monitor laptop tablet camera ' +
  'purple orange yellow green silver golden crimson scarlet indigo velvet cotton leather copper bronze marble granite diamond emerald sapphire ' +
  'happy lucky brave clever gentle mighty silent stormy sunny windy rainy frosty spicy salty sweet bitter crazy lazy fuzzy shiny dusty rusty ' +
  'london berlin paris madrid vienna boston dallas denver chicago austin seattle sydney tokyo oslo dublin lisbon prague geneva milan naples ' +
  'monday friday sunday january march april june july august october november december freedom liberty victory justice courage wisdom fortune ' +
  'matrix batman superman pokemon zelda mario sonic gandalf frodo merlin arthur phoenix dragon tiger lion wolf bear horse monkey chicken duck'
).split(' ');

export const people: readonly string[] =
  'alice bob carol david emma frank grace henry isabel jack karen louis maria nathan olivia peter quentin rachel steven tina victor wendy xavier yvonne zach anna ben clara dennis eva'.split(
    ' ',
  );
export const easy: readonly string[] =
  'qwerty asdfgh zxcvbn letmein welcome changeit secret password passw0rd admin root master hunter iloveyou sesame abc123 qazwsx monkey shadow test demo guest hello p4ssw0rd s3cret s3cr3t pa55word pass1234'.split(
    ' ',
  );
export const services: readonly string[] =
  'acme globex initech umbrella stark wayne hooli vandelay wonka cyberdyne tyrell soylent aperture massive pied contoso fabrikam northwind tailspin litware'.split(
    ' ',
  );
/** What programs are about: parts of names that are not secrets. */
export const subjects: readonly string[] =
  'user account session request response client server service handler manager config option field value index item entry record table column query filter cache buffer stream reader writer parser token node element event listener callback promise result error message status state context scope module package import export default current next previous first last parent child'.split(
    ' ',
  );
export const verbs: readonly string[] =
  'get set find load read write create update delete remove fetch send parse build make check validate verify encode decode encrypt decrypt generate refresh reset revoke store lookup resolve'.split(
    ' ',
  );
export const plainText: readonly string[] = (
  'the password is not correct|please enter your password|a token is required to continue|your session has expired|choose a strong password|password must contain a number|secret key used to sign cookies|api key for the service|' +
  'forgot your password?|the credentials are invalid|token not found|confirm new password|enter the key shown in the app|used to authenticate requests|this field is required|must be at least eight characters|no key was given|unable to read the secret|' +
  'keep this value safe|the name of the secret to read|path to the private key|authentication failed for user|two factor code|remember this device|sign in with your account|an access token with the right scopes|optional, the default is none'
).split('|');
export const foreignLabels: readonly string[] =
  'Passwort Kennwort Contrasena Senha Wachtwoord Haslo Lozinka Sandi Sifre Parola Losenord Adgangskode Salasana Jelszo Heslo Palavra-passe Mot-de-passe Schluessel Zugangscode Geheimnis'.split(
    ' ',
  );
