/*
 * Your clinic on this page, without building anything: put your own values below, save the file, load the page again.
 * `null` means: no clinic. With a mistake in it the page shows no clinic, and the console of the browser (F12) says what to mend.
 * Only name, therapies and one way to reach you are needed. Everything else may be left out.
 *
 * export default {
 *   name: 'Example Clinic',
 *   therapies: ['speech', 'occupational'],
 *   referral: { physical: { en: 'We know physiotherapists nearby. Ask us.' } }, // only for those that you do not offer
 *   phone: '+1 512 555 0100', sms: '+1 512 555 0100', whatsapp: '+1 512 555 0100', email: 'office@clinic.example',
 *   bookingAddress: 'https://clinic.example/book', mapAddress: 'https://clinic.example/map',
 *   hours: { timeZone: 'America/Chicago', monday: '09:00-12:00, 13:00-17:30', tuesday: '09:00-17:30' },
 *   postalAddress: ['1 Example Street', 'Austin, TX'], place: 'Austin', country: 'US', languages: ['en', 'es'],
 *   replyInBusinessDays: [1, 2], newFamilies: 'waiting-list', waitInWeeks: [4, 8], // newFamilies: yes, waiting-list, no
 *   modes: ['clinic', 'home', 'virtual'], freeFirstCall: true,
 *   accent: '#1b3a63', logo: 'logo.svg', // a picture beside this file
 *   privacyAddress: 'https://clinic.example/privacy', imprintAddress: 'https://clinic.example/imprint',
 * };
 */
export default null;
