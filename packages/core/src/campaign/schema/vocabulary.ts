// What resources are sorted and named by: apart from their schema, so that filters come without it.

export const RESOURCE_CATEGORIES = [
  'emergency',
  'helpline',
  'association',
  'service',
  'guide',
  'training',
  'law',
] as const;
export const RESOURCE_AUDIENCES = ['young', 'relatives', 'professionals', 'everyone'] as const;
export const CHANNEL_TYPES = ['voice', 'sms', 'chat', 'email', 'app', 'video', 'visit', 'web'] as const;
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
