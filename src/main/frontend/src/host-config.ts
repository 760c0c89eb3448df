import { HostConfig } from 'adaptivecards';
import type { Theme } from './state';

const LIGHT = {
  text: '#242424', subtle: '#616161', accent: '#4f52b2', good: '#0e700e', warning: '#835b00', attention: '#b10e1c',
  inverse: '#ffffff', emphasis: '#f0f0f0', goodBack: '#e7f2da', attentionBack: '#fcf4f6', warningBack: '#fbf6d9', accentBack: '#e8ebfa', line: '#d1d1d1',
};
const DARK = {
  text: '#ffffff', subtle: '#d6d6d6', accent: '#a6a7f0', good: '#92c353', warning: '#f2c661', attention: '#f1707b',
  inverse: '#242424', emphasis: '#383838', goodBack: '#1d3310', attentionBack: '#3b1519', warningBack: '#3a2e09', accentBack: '#2f2f4a', line: '#5c5c5c',
};

/** How Teams draws cards: its sizes, its spacing, and its colours in the light and the dark theme. */
export function hostConfig(theme: Theme): HostConfig {
  const c = theme === 'dark' ? DARK : LIGHT;
  const colour = (strong: string, weak = strong) => ({
    default: strong,
    subtle: weak,
    highlightColors: { default: c.warningBack, subtle: c.warningBack },
  });
  const foreground = {
    default: colour(c.text, c.subtle),
    dark: colour(theme === 'dark' ? '#d6d6d6' : '#242424', c.subtle),
    light: colour(theme === 'dark' ? '#ffffff' : '#616161', c.subtle),
    accent: colour(c.accent),
    good: colour(c.good),
    warning: colour(c.warning),
    attention: colour(c.attention),
  };
  const container = (back: string) => ({ backgroundColor: back, borderColor: c.line, foregroundColors: foreground });
  return new HostConfig({
    hostCapabilities: { capabilities: null },
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', system-ui, 'Apple Color Emoji', 'Noto Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: c.line },
    containerStyles: {
      default: container('#00000000'),
      emphasis: container(c.emphasis),
      accent: container(c.accentBack),
      good: container(c.goodBack),
      attention: container(c.attentionBack),
      warning: container(c.warningBack),
    },
    inputs: {
      allowDynamicallyFilteredChoiceSet: false,
      label: {
        inputSpacing: 'small',
        requiredInputs: { color: 'default', weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { color: 'default', weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'default', spacing: 'small' },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    factSet: {
      title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
      spacing: 12,
    },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' } },
    textBlock: { headingLevel: 3 },
    table: { cellSpacing: 8 },
  });
}
