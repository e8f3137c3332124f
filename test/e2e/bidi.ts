/** A WebDriver BiDi connection: commands out, answers in. */
export class BidiConnection {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.settle(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox went away.'));
    });
  }

  static open(url: string): Promise<BidiConnection> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url);
      socket.addEventListener('open', () => resolve(new BidiConnection(socket)));
      socket.addEventListener('error', () => reject(new Error(`No connection to ${url}`)));
    });
  }

  /** Sends one command. @throws Error with the command's name and Firefox's own words. */
  send<T = unknown>(method: string, params: object): Promise<T> {
    const id = ++this.lastId;
    return new Promise<T>((resolve, reject) => {
      const fail = (error: Error) => reject(new Error(`${method}: ${error.message}`));
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject: fail });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }

  private settle(message: Answer): void {
    if (message.id === undefined || message.id === null) return;
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.type === 'success') waiting?.resolve(message.result);
    else waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

interface Answer {
  id?: number | null;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A value as BiDi writes it; only the fields that are read here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

/** A DOM node as BiDi writes it. */
export interface RemoteNode {
  nodeType: number;
  nodeValue?: string;
  localName?: string;
  attributes?: Record<string, string>;
  children?: { sharedId: string; value?: RemoteNode }[];
  shadowRoot?: { sharedId: string; value?: RemoteNode } | null;
}
