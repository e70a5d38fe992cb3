# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Reports includes against the layering, relative include paths, and constructs that could block the window in all source files.
# Run: cmake -D source=CHECKOUT -P check-includes.cmake
#
# The CMake targets enforce the same direction, but only for compiled and linked files. This check covers every file and
# names the broken rule.
cmake_minimum_required(VERSION 3.25)

# Folders that each folder may include besides itself. An unlisted folder fails the check, so that every new one is added here.
set(values core domain)
set(may_core "")
set(may_domain core)
set(may_net ${values})
set(may_csv ${values})
set(may_workbook ${values} csv)
set(may_store ${values} net)
set(may_auth ${values} net)
set(may_constantcontact ${values} net)
set(may_wellnessliving ${values} net)
set(services ${values} net auth constantcontact wellnessliving store csv)
set(may_sync ${services})
set(may_presenters ${services} sync)
set(may_cli ${services} sync presenters)
set(may_practice core net)
set(may_ui/widgets core)
set(may_ui/charts ui/widgets)
set(may_ui/dialogs ${values} presenters ui/widgets)
set(may_ui/pages ${values} presenters ui/widgets ui/dialogs)
set(may_ui/shell ${values} presenters ui/widgets ui/dialogs ui/pages)
set(may_ui/listwell ${services} sync presenters ui/widgets ui/dialogs ui/pages ui/shell)
set(may_ui/login core ui/widgets)
set(folders core domain net csv workbook store auth constantcontact wellnessliving sync presenters cli practice
  ui/widgets ui/charts ui/dialogs ui/pages ui/shell ui/listwell ui/login)

set(faults "")
function(fault file line text)
  list(APPEND faults "${file}:${line}: ${text}")
  set(faults "${faults}" PARENT_SCOPE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/sourcefiles.cmake)

foreach(file IN LISTS files)
  string(REGEX REPLACE "^(app/)?(ui/[a-z]+|[a-z]+)/.*" "\\2" folder ${file})
  if(NOT folder STREQUAL "tests" AND NOT folder IN_LIST folders)
    fault(${file} 1 "the folder '${folder}' is missing in tests/architecture/check-includes.cmake")
    continue()
  endif()

  file(READ ${source}/${file} text)
  # Brackets and semicolons are special in CMake lists, and no rule needs them.
  string(REGEX REPLACE "[][;\\]" " " text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^ *# *include +[\"<]([^\">]+)[\">]")
      set(header ${CMAKE_MATCH_1})
      if(header MATCHES "(^|/)\\.\\.?/")
        fault(${file} ${number} "'${header}' is a relative path; use \"folder/header.h\"")
      endif()
      if(folder STREQUAL "tests")
        continue()
      endif()
      string(REGEX MATCH "^(ui/[a-z]+|[a-z]+)" other ${header})
      if(header MATCHES "^[a-z]+/" AND other IN_LIST folders AND NOT other STREQUAL folder AND NOT other IN_LIST may_${folder})
        fault(${file} ${number} "${folder} includes '${header}', against the direction of includes")
      endif()
      # The window includes these headers; signin.h is for the folder itself and its test.
      if(file MATCHES "^app/presenters/.*\\.h$" AND NOT file STREQUAL "app/presenters/signin.h" AND
          other IN_LIST may_presenters AND NOT other IN_LIST values)
        fault(${file} ${number} "'${header}' would show the window a folder that it must not know - declare the class instead")
      endif()
      if(NOT folder MATCHES "^ui/" AND header MATCHES "^(QtWidgets|QtWebEngine|QWidget|QApplication|QDialog|QMessageBox|QWebEngine)")
        fault(${file} ${number} "'${header}' needs a display; code in app/ must run without one")
      endif()
      if(header MATCHES "WebEngine" AND NOT file MATCHES "^ui/login/")
        fault(${file} ${number} "'${header}': only ui/login links the browser engine")
      endif()
      if(header MATCHES "^(QtNetworkAuth|QOAuth|QAbstractOAuth)" AND NOT file STREQUAL "app/auth/authorizationurl.cpp")
        fault(${file} ${number} "'${header}': only app/auth/authorizationurl.cpp may use the OAuth library")
      endif()
    elseif(NOT folder STREQUAL "tests" AND NOT line MATCHES "^ *(//|\\*)")
      # workbookfile.cpp waits for a program, on a pool thread of the window or in listwellctl.
      if(NOT file STREQUAL "app/csv/workbookfile.cpp" AND line MATCHES "QEventLoop|processEvents|BlockingQueuedConnection|QCoro::waitFor|(waitForFinished|waitForReadyRead|waitForConnected|waitForBytesWritten) *\\(")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' blocks a thread")
      endif()
      # QtNetworkAuth 6.4 puts tokens into URLs, listens on every interface, and can hang during a refresh.
      if(line MATCHES "createAuthenticatedUrl|QOAuthHttpServerReplyHandler|refreshAccessToken|requestAccessToken")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' is not safe in the OAuth library of Qt 6.4")
      endif()
      # Deprecated, but the replacement does not exist in Qt 6.4.
      if(line MATCHES "Qt::UTC|setTimeSpec" AND NOT file STREQUAL "app/core/utc.cpp")
        fault(${file} ${number} "'${CMAKE_MATCH_0}': use core/utc.h for UTC times")
      endif()
      # The program must not be able to read input of the login page.
      if(line MATCHES "QWebChannel|runJavaScript|QWebEngineScript|setWebChannel|scripts\\(\\)|toHtml\\(|toPlainText\\(" AND file MATCHES "^ui/login/")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' gives access to the login page")
      endif()
      if(NOT file MATCHES "^app/core/log(ging|sink)\\." AND
          line MATCHES "(^|[^A-Za-z_])q(C)?(Debug|Info|Warning|Critical)( *\\(|[^A-Za-z_])|(^|[^A-Za-z_])qFatal *\\(|QMessageLogger|QDebug")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' bypasses the log, which accepts harmless fields only: core/logging.h")
      endif()
      if(line MATCHES "std::(cout|cerr|clog)|perror *\\(")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' bypasses the log: core/logging.h")
      endif()
      if(line MATCHES "reply(\\.|->)errorString|Reply(\\.|->)errorString|m_reply->errorString")
        fault(${file} ${number} "a reply's errorString() contains the whole URL")
      endif()
      if(line MATCHES "([Dd]ialog|messageBox|QMessageBox|[Mm]enu)(\\.|->)exec *\\(")
        fault(${file} ${number} "'${CMAKE_MATCH_0}' runs a nested event loop; use open() instead")
      endif()
    endif()
  endforeach()
endforeach()

list(LENGTH files count)
if(faults)
  list(JOIN faults "\n" report)
  # FATAL_ERROR would wrap the lines.
  message(NOTICE "${report}")
  message(FATAL_ERROR "The lines above break architecture rules.")
endif()
message(STATUS "${count} files follow the direction of includes.")
