import { cloudTicket } from './cloud.mjs';
import { listAddress, listPage } from './lists.mjs';
import { ticketAddress } from './options.mjs';
import { SAMPLES } from './samples.mjs';
import { serverTicket } from './server.mjs';

/** @typedef {import('./options.mjs').TicketOptions} TicketOptions */

export { issueAnswer, searchAnswer } from './answers.mjs';
export { listAddress, listPage, manyTickets, serveList, serveSearch } from './lists.mjs';
export { ADA, BEN, ticketAddress, withDefaults } from './options.mjs';
export { SAMPLES } from './samples.mjs';

/** A ticket's page as Jira would serve it, HTML. @param {TicketOptions} options */
export function ticketPage(options) {
  return options.product === 'server' ? serverTicket(options) : cloudTicket(options);
}

/** Every page of our own, with where it lives. @returns {{ name: string, address: string, html: string }[]} */
export function allPages() {
  const tickets = SAMPLES.map(({ name, ticket }) => ({ name, address: ticketAddress(ticket), html: ticketPage(ticket) }));
  const rows = [{}, { key: 'ORCH-8', summary: 'Water the second row', assignee: null }];
  const lists = [{}, { product: 'server' }].map((options) => ({ name: `a list, ${options.product ?? 'cloud'}`, address: listAddress(options), html: listPage(rows, options) }));
  return [...tickets, ...lists];
}
