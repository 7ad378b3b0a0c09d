export interface WebKitWindow {
  call: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;
  close: () => Promise<void>;
}
export declare const startWebKit: (binary: string, env?: Record<string, string>) => Promise<WebKitWindow>;
