import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';

/**
 * Starts Firefox on `profile` and opens a WebDriver BiDi session in it.
 * `--remote-allow-system-access` lets a session open the extension's own pages.
 * @param {{ file: string, profile: string, preferences: Record<string, string | number | boolean>, headless: boolean }} options
 */
export async function startFirefox({ file, profile, preferences, headless }) {
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = spawn(file, headless ? ['--headless', ...args] : args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const closed = new Promise((done) => firefox.on('exit', done));
  try {
    const session = await connect(await listeningAddress(firefox));
    await session.send('session.new', { capabilities: {} });
    return { ...session, closed, stop: () => firefox.kill() };
  } catch (error) {
    firefox.kill();
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} firefox
 * @returns {Promise<string>}
 */
function listeningAddress(firefox) {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not listen in a minute: ${said}`)), 60_000);
    firefox.on('error', reject);
    firefox.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
    firefox.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(`${address}/session`);
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<{ send: (method: string, params: object) => Promise<any>, on: (event: string, listener: (params: any) => void) => void }>}
 */
function connect(address) {
  const socket = new WebSocket(address);
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Map<string, (params: any) => void>} */
  const listeners = new Map();
  let lastId = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') return listeners.get(message.method)?.(message.params);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') asked?.resolve(message.result);
    else asked?.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the session'));
  });
  const session = {
    /** @param {string} method @param {object} params */
    send(method, params) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    /** @param {string} event @param {(params: any) => void} listener one per event */
    on: (event, listener) => void listeners.set(event, listener),
  };
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(session));
    socket.on('error', reject);
  });
}
