@echo off
rem Starts Dateline. Options for Java, such as more memory, come from JAVA_OPTS: set JAVA_OPTS=-Xmx6g
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xmx3g -Dfile.encoding=UTF-8 -Djava.awt.headless=true %JAVA_OPTS% "-Ddateline.home=%HOME_DIR%" -cp "%HOME_DIR%\lib\*" org.dateline.corpus.cli.Dateline %*
exit /b %ERRORLEVEL%
