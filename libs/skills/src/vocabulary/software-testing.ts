import type { SkillField } from '../skill.js';

/** Finding errors before users do. */
export const SOFTWARE_TESTING: SkillField = {
  category: 'testing',
  rows: `
Software testing > Softwaretests, Test logiciel, Pruebas de software, Collaudo software
Test automation, Automated testing > Automatisation des tests, Automatización de pruebas, Testautomatisierung
Manual testing > Manuelles Testen
Exploratory testing
Regression testing > Regressionstests, Tests de régression
Integration testing, Integration tests > Integrationstests
End-to-end testing, E2E testing, E2E tests
System testing
Acceptance testing, User acceptance testing, UAT testing > Abnahmetests, Recette fonctionnelle
Smoke testing
API testing
Mobile testing, Mobile app testing
Web application testing
Performance testing, Load testing, Stress testing of software > Lasttests, Tests de performance
Security testing
Accessibility testing
Cross-browser testing
BrowserStack
Sauce Labs
Test planning, Test strategy > Testplanung, Plan de tests
Test case design, Test cases > Testfallerstellung, Cas de test
Test management > Testmanagement
Bug tracking, Defect tracking, Defect management in software
Test data management
ISTQB, ISTQB Foundation Level, ISTQB Certified Tester
Selenium, Selenium WebDriver
Selenium Grid
?Cypress, Cypress.io
!Playwright
!Puppeteer
WebdriverIO
TestCafe
Appium
Espresso testing
XCTest, XCUITest
Robot Framework
Katalon Studio
Ranorex
TestComplete
Tricentis Tosca
UFT, HP UFT, QTP
SoapUI
?Postman
REST Assured
Karate DSL
JMeter, Apache JMeter
!Gatling
k6 load testing, Grafana k6
Locust load testing
LoadRunner
BlazeMeter
TestRail
Zephyr for Jira
Xray for Jira
HP ALM, Micro Focus ALM
TestNG
JUnit, JUnit 5
Mockito
PyTest
NUnit
xUnit
MSTest
SpecFlow
?Cucumber
Behave BDD
?Jest
?Mocha, Mocha.js
Chai.js
Jasmine for JavaScript
Karma test runner
Vitest
React Testing Library, Testing Library
Enzyme for React
Google Test, GoogleTest, gtest
Catch2
Property-based testing
Mutation testing
Contract testing, Pact testing
Test-driven development, TDD > Testgetriebene Entwicklung
Fuzz testing, Fuzzing
Chaos engineering
QA engineering, Software quality assurance
Behaviour-driven development, BDD, Behavior-driven development
Unit testing, Unit tests, Writing unit tests, Automated unit tests, Component tests > Unittests, Modultests, Tests unitaires, Pruebas unitarias, Test unitari, Testes unitários
A/B testing, Split testing, A/B tests, Landing page tests, Split tests, AB testing > Tests A/B, Pruebas A/B, Test A/B, Testes A/B
`,
};
