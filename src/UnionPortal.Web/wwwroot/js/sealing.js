// Sealing a secret ballot, step by step as UrnKey.cs opens it. No step needs the server, and nothing here leaves the device.

const purpose = new TextEncoder().encode("UnionPortal secret ballot v1");
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const hexOf = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("");
export const bytesOf = hex => Uint8Array.from(hex.match(/../g), pair => parseInt(pair, 16));
export const base64Of = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const fromBase64 = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));

export const sha256 = async bytes => hexOf(await crypto.subtle.digest("SHA-256", bytes));

// The mark of one line in the published list: 60 bits of an HMAC over the number of the question.
export async function trackerOf(nonce, digits, question) {
  const secret = new Uint8Array([...nonce, ...new TextEncoder().encode(digits)]);
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(String(question))));
  let bits = 0n;
  for (const byte of mac.slice(0, 8)) bits = (bits << 8n) | BigInt(byte);
  let text = "";
  for (let at = 0; at < 12; at++) text += letters[Number((bits >> BigInt(59 - 5 * at)) & 31n)];
  return text;
}

// The words of the ballot, filled up with blanks to the length of the poll.
export function write(poll, manifest, answers, nonce, digits, length) {
  const text = JSON.stringify({ v: 1, poll, manifest, answers, nonce: hexOf(nonce), digits });
  return new TextEncoder().encode(text.padEnd(length));
}

// A fresh key for this envelope alone; what it and the urn's key agree on seals the ballot, bound to poll and manifest.
export async function seal(urn, plain, poll, manifest) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = await crypto.subtle.importKey("spki", fromBase64(urn), curve, false, []);
  const own = await crypto.subtle.generateKey(curve, true, ["deriveBits"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, 256);
  const stretched = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const keys = new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: bytesOf(manifest), info: purpose }, stretched, 352));
  const key = await crypto.subtle.importKey("raw", keys.slice(0, 32), "AES-GCM", false, ["encrypt"]);
  const bound = new TextEncoder().encode(`poll:${poll}\nmanifest:${manifest}`);
  const body = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: keys.slice(32), additionalData: bound, tagLength: 128 }, key, plain));
  const envelope = new Uint8Array(point.length + body.length);
  envelope.set(point);
  envelope.set(body, point.length);
  return { envelope, privateKey: base64Of(await crypto.subtle.exportKey("pkcs8", own.privateKey)) };
}

// Whether a receipt was signed by the key the manifest names.
export async function isReceipt(publicKey, poll, manifest, envelope, signature) {
  const key = await crypto.subtle.importKey("spki", fromBase64(publicKey), { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
  const text = new TextEncoder().encode(`${poll}\n${manifest}\n${envelope}\n`);
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, fromBase64(signature), text);
}
