/**
 * What the device and the browser offer to pages, and this one never asks for. Names that the engines know by now; a newer one would only fill
 * their consoles. Copying and the device's share sheet stay as browsers have them by default: for the page's own origin.
 */
const REFUSED = [
  // what hears, sees and feels
  'camera',
  'microphone',
  'display-capture',
  'geolocation',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'xr-spatial-tracking',
  'idle-detection',
  'compute-pressure',
  // what is plugged in
  'usb',
  'serial',
  'hid',
  'midi',
  'gamepad',
  // who somebody is, and what somebody pays
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'identity-credentials-get',
  'otp-credentials',
  'local-fonts',
  'browsing-topics',
  'storage-access',
  // what is read from elsewhere, or sent when the page has gone
  'clipboard-read',
  'sync-xhr',
  'deferred-fetch',
  'deferred-fetch-minimal',
  // what takes over the screen
  'autoplay',
  'encrypted-media',
  'fullscreen',
  'picture-in-picture',
  'screen-wake-lock',
  'window-management',
  'keyboard-map',
];

/** A policy in the page itself cannot say this: it takes a header. */
export const PERMISSIONS_POLICY = REFUSED.map((name) => `${name}=()`).join(', ');
