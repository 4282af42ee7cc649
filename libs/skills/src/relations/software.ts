import type { RelationRows } from './relation.js';

export const SOFTWARE: RelationRows = `
React, Vue.js, Angular, Svelte, jQuery, Node.js, TypeScript, AngularJS, Ember.js, Backbone.js > JavaScript
React ~ Vue.js ~ Angular ~ Svelte ~ SolidJS ~ Preact
Angular ~ AngularJS
Angular, NestJS > TypeScript
JavaScript ~ TypeScript
Next.js, Gatsby, React Hooks, React Query, React Router, React Native, Remix framework, React Testing Library, Preact > React
Redux, Zustand, MobX, Recoil.js > React
Redux ~ Zustand ~ MobX ~ NgRx ~ Vuex ~ Pinia store
Nuxt.js, Vuex, Vuetify, Pinia store > Vue.js
NgRx > Angular
SvelteKit > Svelte
Next.js ~ Nuxt.js ~ Gatsby ~ Remix framework ~ SvelteKit ~ Astro framework
Express.js, NestJS, Fastify, Koa.js, Hapi.js > Node.js
Express.js = Koa.js = Fastify = Hapi.js
Express.js ~ NestJS ~ Fastify
Node.js ~ Deno ~ Bun runtime
Sass, Less, Bootstrap, Tailwind CSS, PostCSS, CSS Grid, Flexbox, styled-components, Bulma CSS, Responsive design > CSS
CSS > HTML
Sass = Less
Bootstrap ~ Tailwind CSS ~ Bulma CSS ~ Material UI ~ Ant Design ~ Chakra UI
Webpack = Vite = Rollup.js = Parcel bundler = esbuild
npm = Yarn package manager = pnpm
GraphQL ~ REST API ~ gRPC ~ tRPC ~ SOAP
OpenAPI > REST API
Apollo GraphQL > GraphQL
WordPress ~ Drupal ~ Joomla ~ TYPO3 ~ Contao ~ Craft CMS ~ Neos CMS
WordPress, Drupal, Joomla, TYPO3, Contao, Contentful, Strapi, Umbraco, Sitecore > Content management systems
WooCommerce, Elementor, Divi theme, Advanced Custom Fields > WordPress
Magento ~ Shopify ~ WooCommerce ~ Shopware ~ PrestaShop ~ Salesforce Commerce Cloud
WordPress, Drupal, TYPO3, Laravel, Symfony, Magento, CodeIgniter, CakePHP, Zend Framework, Yii framework, PHPUnit > PHP
Laravel ~ Symfony ~ CodeIgniter ~ CakePHP ~ Yii framework ~ Zend Framework
Django, Flask, FastAPI, pandas, NumPy, scikit-learn, PyTest, SQLAlchemy, PyTorch, Celery, Scrapy, Airflow, Django REST Framework > Python
Django ~ Flask ~ FastAPI
Django REST Framework > Django
Spring, Spring Boot, Hibernate, Jakarta EE, Quarkus, Micronaut, JUnit, Maven, JPA, Apache Tomcat, JavaFX, JavaServer Faces, Apache Camel > Java
Spring Boot, Spring Batch, Spring WebFlux, Spring Data JPA > Spring
Spring Boot ~ Quarkus ~ Micronaut ~ Jakarta EE
Hibernate > JPA
Maven = Gradle
Java ~ Kotlin ~ Scala ~ C#
Kotlin > Java
ASP.NET, .NET, Entity Framework, Blazor, WPF, LINQ, Windows Forms, Unity > C#
ASP.NET, Entity Framework, Blazor, WPF, Windows Forms, .NET MAUI > .NET
WPF ~ Windows Forms ~ .NET MAUI
Hibernate ~ Entity Framework ~ SQLAlchemy ~ TypeORM ~ Prisma ORM ~ Sequelize
TypeORM = Prisma ORM = Sequelize = Drizzle ORM
Ruby on Rails, RSpec, Sidekiq, Sinatra framework > Ruby
Ruby on Rails ~ Django ~ Laravel
Phoenix framework > Elixir
Elixir ~ Erlang
Qt, Boost C++ libraries, STL, Unreal Engine > C++
C++ ~ C ~ Rust
C++ > C
Gin framework > Go
Go ~ Rust
Actix, Tokio runtime > Rust
Akka, Play Framework > Scala
VBA ~ Visual Basic ~ VBScript
Bash = Zsh
Bash ~ PowerShell
PL/SQL, T-SQL, PL/pgSQL, PostgreSQL, MySQL, SQL Server, Oracle Database, MariaDB, SQLite, Stored procedures, IBM Db2, BigQuery, Snowflake > SQL
PL/SQL ~ T-SQL ~ PL/pgSQL
Android, Jetpack Compose, Dagger Hilt > Kotlin
Jetpack Compose, Android NDK, Room persistence library, Retrofit library > Android
SwiftUI, UIKit, Core Data, Xcode > iOS
SwiftUI, UIKit > Swift
Swift ~ Objective-C ~ Kotlin
SwiftUI ~ UIKit ~ Jetpack Compose
React Native = Flutter
React Native ~ Flutter ~ Ionic ~ Xamarin ~ Kotlin Multiplatform ~ NativeScript
Flutter > Dart
Android, iOS, Flutter, React Native, Ionic, Xamarin > Mobile app development
Unity ~ Unreal Engine ~ Godot ~ GameMaker ~ CryEngine
Unity, Unreal Engine, Godot > Game development
React, Vue.js, Angular, Svelte, HTML, CSS > Front-end development
Node.js, Spring Boot, Django, Laravel, ASP.NET, Ruby on Rails, FastAPI, NestJS, Express.js > Back-end development
Full-stack development > Front-end development, Back-end development
Front-end development, Back-end development, Full-stack development > Web development
Web development, Back-end development, Mobile app development, Java, C#, C++, Python > Programming
Git > Version control
GitHub, GitLab, Bitbucket > Git
GitHub = GitLab = Bitbucket
Git ~ SVN ~ Mercurial ~ Perforce
Microservices ~ Service-oriented architecture ~ Event-driven architecture
Selenium, Cypress, Playwright, Robot Framework, Appium, WebdriverIO, Tricentis Tosca, Ranorex, Katalon Studio > Test automation
Selenium = Playwright = Cypress = WebdriverIO = Puppeteer
Selenium ~ Appium ~ Robot Framework ~ Ranorex ~ Tricentis Tosca ~ Katalon Studio ~ TestComplete
JUnit = TestNG
JUnit ~ NUnit ~ xUnit ~ MSTest ~ PyTest ~ PHPUnit
NUnit = xUnit = MSTest
Jest = Vitest = Mocha = Jasmine for JavaScript
JUnit, NUnit, xUnit, PyTest, Jest, Mocha, PHPUnit, Vitest > Unit testing
Cucumber, SpecFlow, Behave BDD > Behaviour-driven development
JMeter = Gatling = k6 load testing = Locust load testing = LoadRunner
JMeter, Gatling, LoadRunner, k6 load testing > Performance testing
Postman, SoapUI, REST Assured, Karate DSL > API testing
Postman = SoapUI
ISTQB > Software testing
Test automation, Manual testing, Regression testing, Test case design, Exploratory testing > Software testing
TestRail = Zephyr for Jira = Xray for Jira = HP ALM
Software testing ~ QA engineering
FreeRTOS, Zephyr RTOS, VxWorks, QNX > RTOS
FreeRTOS ~ Zephyr RTOS ~ VxWorks ~ QNX
STM32, ESP32, PIC microcontrollers, AVR microcontrollers, ARM Cortex > Microcontrollers
STM32 ~ ESP32 ~ PIC microcontrollers ~ AVR microcontrollers
RTOS, Microcontrollers, Firmware development, Bare-metal programming, Embedded Linux > Embedded systems
Verilog, VHDL > FPGA
Verilog ~ VHDL ~ SystemVerilog
Arduino ~ Raspberry Pi
`;
