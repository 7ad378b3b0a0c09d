/** Stories are in stories/, without anything of Storybook in them; what it needs is here. */
export default {
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, enableCrashReports: false },
  staticDirs: [{ from: '../stories/fixtures', to: '/fixtures' }],
};
