import type { SkillField } from '../skill.js';

/** What browsers and web servers run. */
export const WEB_TECHNOLOGY: SkillField = {
  category: 'web',
  rows: `
HTML, html, HTML5, HTML 5, XHTML
CSS, css, CSS3, CSS 3
!Sass, SCSS
?Less
PostCSS
CSS Grid
Flexbox
CSS Modules
styled-components
Tailwind CSS, !Tailwind, TailwindCSS
Bulma CSS
Material UI, MUI, Material Design
Ant Design
Chakra UI
shadcn/ui
Radix UI
!React, React.js, ReactJS
React Hooks
React Query, TanStack Query
React Router
Redux, Redux Saga, Redux Toolkit
?Zustand
MobX
Recoil.js
Next.js, NextJS
!Gatsby, GatsbyJS
Remix framework
Astro framework
?Angular, Angular.js, Angular 2
AngularJS
NgRx
Vue.js, VueJS, ?Vue, Vue 3
Vuex
Pinia store
Nuxt.js, NuxtJS, Nuxt
Vuetify
Svelte
SvelteKit
SolidJS
Alpine.js
htmx
Lit web components, LitElement
Web components
Stencil.js
Qwik framework
Preact
Ember.js, EmberJS
Backbone.js, BackboneJS
Knockout.js
jQuery
jQuery UI
D3.js, D3
Chart.js
Highcharts
Apache ECharts, ECharts
Leaflet.js
Mapbox
Three.js, ThreeJS
WebGL
WebRTC
Babylon.js
PixiJS
GSAP, GreenSock
Node.js, NodeJS, ?Node
Express.js, ExpressJS, ?Express
NestJS, Nest.js
Koa.js, KoaJS
!Fastify
Hapi.js
Meteor.js, MeteorJS
Strapi
!Directus
Deno
Bun runtime
Webpack
!Vite
Rollup.js
Parcel bundler
esbuild
SWC compiler
!Gulp
!Grunt
?Babel
npm
Yarn package manager
pnpm
Nx monorepo
Turborepo
Lerna
ESLint
Prettier formatter
!Storybook
GraphQL
Apollo GraphQL, Apollo Client, Apollo Server
tRPC
OpenAPI, !Swagger, OpenAPI Specification
?SOAP, SOAP web services, SOAP APIs
OAuth, OAuth 2.0, OAuth2
OpenID Connect
SAML, SAML 2.0
JSON Web Tokens, JWT
Socket.IO
WebSocket, WebSockets
Server-side rendering
JAMstack
Microfrontends, Micro frontends
Single-page applications
?Service workers
Progressive web apps, PWA
Web performance optimisation, Web performance optimization, Core Web Vitals
Cross-browser compatibility, Browser compatibility
Email templates, MJML
WordPress, WordPress development > WordPress-Entwicklung
WooCommerce
Elementor
Divi theme
Advanced Custom Fields
Drupal
Joomla
TYPO3
Contao
Craft CMS
Kirby CMS
Neos CMS
Umbraco
Sitecore
Kentico
Contentful
Sanity CMS
Storyblok
Ghost CMS
Wix
Squarespace
Jimdo
Content management systems, CMS systems > Redaktionssysteme
Magento, Adobe Commerce
Shopify, Shopify Plus
Shopify Liquid
Stripe API, Stripe payments
PayPal integration
?Twilio
Google Maps API
Web scraping
Web hosting, cPanel, Plesk
XML, xml
XSLT
XPath
SVG graphics
Web accessibility, WCAG, Accessibility standards, Accessible interfaces, a11y, WCAG 2.1, Accessible web applications, ARIA attributes > Accessibilité web, Accesibilidad web, Barrierefreiheit, Barrierefreie Webentwicklung, Accessibilité numérique, RGAA, Accessibilità web, Acessibilidade web, Digitale toegankelijkheid
REST API, ?REST, RESTful APIs, RESTful API, REST APIs, RESTful, RESTful web services, RESTful services, HTTP APIs, HTTP API, Web APIs > API-Entwicklung, REST-Schnittstellen, API REST, APIs REST, Conception d’API, Diseño de APIs
API design, API development, API integration
Web development > Sviluppo web, Desenvolvimento web, Webontwikkeling, Webentwicklung, Développement web, Desarrollo web
Front-end development, Frontend development, Frontend, Front-end, Front-end engineering, Frontend engineering, Client-side development > Développement front-end, Frontend-Entwicklung, Développement frontend, Desarrollo frontend, Sviluppo front-end, Desenvolvimento front-end
Back-end development, Backend development, Backend, Back-end, Back-end engineering, Backend engineering, Server-side development, Server-side > Développement back-end, Backend-Entwicklung, Développement backend, Desarrollo backend, Sviluppo back-end, Desenvolvimento back-end, Backend-ontwikkeling
Full-stack development, Fullstack, Full-stack > Full-Stack-Entwicklung
?Bootstrap, Twitter Bootstrap
JSON
?AJAX
Responsive design, Responsive web design
Component libraries, Component library, Design system components
`,
};
