import type { SkillField } from '../skill.js';

/** What server and desktop programs are built with. */
export const FRAMEWORKS_AND_LIBRARIES: SkillField = {
  category: 'programming',
  rows: `
.NET, .NET Core, .NET Framework, dotnet, dot net, .NET 8
.NET MAUI
ASP.NET, ASP.NET Web API, ASP.NET Core, ASP.NET MVC
Blazor
WPF, Windows Presentation Foundation
Windows Forms, WinForms
WCF services, Windows Communication Foundation
Entity Framework, EF Core, Entity Framework Core
LINQ
SignalR
Dapper ORM
NuGet
Xamarin.Forms
?Spring, Spring Framework, Spring MVC, Spring Cloud, Spring Security
Spring Boot, SpringBoot
Spring Batch
Spring WebFlux
Spring Data JPA, Spring Data
!Hibernate
JPA, Java Persistence API
Quarkus
Micronaut
Vert.x
JavaFX
Java Swing
JSP, JavaServer Pages
JavaServer Faces, PrimeFaces
Apache Struts
Jakarta EE, JEE
Apache Camel
Apache Tomcat, Tomcat
WildFly, JBoss
WebLogic, Oracle WebLogic
WebSphere, IBM WebSphere
GlassFish
!Lombok
Liquibase
!Flyway
Django, Django ORM
Django REST Framework
?Flask
FastAPI
Pydantic
SQLAlchemy
!Celery
Tornado web server
aiohttp
Scrapy
Beautiful Soup, BeautifulSoup
Poetry packaging
Gunicorn
Ruby on Rails, !RoR
Sinatra framework
Sidekiq
RSpec
Laravel
Symfony
CodeIgniter
CakePHP
Yii framework, Yii2
Zend Framework, !Laminas
Doctrine ORM
Composer for PHP
PHPUnit
Phalcon
Phoenix framework, Phoenix LiveView
Gin framework, Gin Gonic
Actix, Actix Web
Tokio runtime
Ktor
Akka
Play Framework
Qt, Qt Quick, QML
PyQt
GTK
wxWidgets
MFC, Microsoft Foundation Classes
!Electron, ElectronJS, Electron.js
Tauri
Boost C++ libraries
STL, Standard Template Library
OpenMP
MPI programming, OpenMPI
gRPC
Apache Thrift
Hasura
Prisma ORM
TypeORM
Sequelize
Mongoose ODM
Drizzle ORM
GORM
MyBatis
Jackson JSON
!Guava
RxJava
RxJS
ReactiveX, Reactive programming
OSGi
?Rails
`,
};
