/** Stories are in stories/, without anything of Storybook in them; what it needs is here. */
export default {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, enableCrashReports: false },
  // Where the addresses of the two campaigns lead, which are relative to the page.
  staticDirs: ['../stories/fixtures', '../packages/embed/campaign'].map((from) => ({
    from: `${from}/documents`,
    to: '/documents',
  })),
};
