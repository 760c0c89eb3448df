// What the simulated Teams tells the page, and the parts of the Bot Framework's activities that a client draws.

export interface Person {
  id: string;
  teamsId: string;
  name: string;
  title: string;
  mail: string;
  /** How they stand to the teams they are in, by the team's id. */
  teams: Record<string, 'owner' | 'member' | 'guest'>;
  chat: string;
}

export interface Team {
  id: string;
  name: string;
  mark: string;
  /** Whether the app has been added to it. */
  installed: boolean;
  channels: Channel[];
}

export interface Channel {
  id: string;
  name: string;
  shownName: string;
  folderId: string;
}

export interface Attachment {
  contentType: string;
  content?: any;
  contentUrl?: string;
  name?: string;
  preview?: Attachment;
}

export interface Activity {
  text?: string;
  textFormat?: string;
  summary?: string;
  attachments?: Attachment[];
  entities?: { type: string; text?: string; mentioned?: { id: string; name: string } }[];
  suggestedActions?: { actions?: { type: string; title: string; value: string }[] };
}

export interface Message {
  id: string;
  conversation: string;
  thread: string;
  sender: string;
  at: string;
  edited: boolean;
  deleted: boolean;
  onlyForYou: boolean;
  problem: string | null;
  activity: Activity;
  ownCard: any;
}

export interface FileEntry {
  id: string;
  folder: string;
  name: string;
  changed: string;
  size: number;
}

export interface Faults {
  connectorThrottled: boolean;
  graphDown: boolean;
  targetedRefused: boolean;
}

export interface Whole {
  botId: string;
  people: Person[];
  teams: Team[];
  messages: Message[];
  files: FileEntry[];
  now: string;
  faults: Faults;
}

export interface CalendarEvent {
  id: string;
  series: string;
  subject: string;
  start: string;
  end: string;
  place: string;
  allDay: boolean;
  cancelled: boolean;
  changed: boolean;
}

export interface Part {
  text?: string;
  mention?: string;
}

export interface Answer {
  status: number;
  body: any;
}

export interface BotCommand {
  title: string;
  description: string;
  slash: boolean;
  scopes: string[];
}

export interface ExtensionCommand {
  id: string;
  title: string;
  type: 'action' | 'query';
  context: string[];
  parameter: string;
}

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
export const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
