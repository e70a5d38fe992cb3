# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks the list of platform-specific files: fails for platform-specific code in other files, and for listed files without any.
# Such code belongs in app/core/platform: unit.h without system headers, unit_<platform>.cpp, and unit_generic.cpp for
# unsupported systems. Run: cmake -D source=CHECKOUT -P check-platform.cmake
cmake_minimum_required(VERSION 3.25)

set(listed
  app/core/platform/appendfile_posix.cpp
  app/core/platform/childprocess_linux.cpp
  app/core/platform/directoryflush_posix.cpp
  app/core/platform/fileaccess_posix.cpp
  app/core/platform/filelock_posix.cpp
  app/core/platform/networkfilesystem_linux.cpp
  app/core/platform/processfence_posix.cpp
  app/core/platform/processhardening_linux.cpp
  app/core/platform/standardstreams_posix.cpp
  app/core/platform/stopsignal_generic.cpp # SIGINT and SIGTERM of standard C++
  app/core/platform/stopsignal_posix.cpp
  app/core/platform/superuser_posix.cpp
  ui/login/transientparent_x11.cpp)

# C headers of portable libraries.
set(libraries qt6keychain/keychain.h zip.h)

set(faults "")
file(GLOB_RECURSE files RELATIVE ${source} ${source}/app/*.h ${source}/app/*.cpp ${source}/ui/*.h ${source}/ui/*.cpp)
if(NOT files)
  message(FATAL_ERROR "No source files found in ${source}.")
endif()

set(found "")
foreach(file IN LISTS files)
  file(STRINGS ${source}/${file} lines REGEX "^ *# *include +<[a-z0-9_/]+\\.h>|<(csignal|cerrno)>|(^|[^A-Za-z_])(Q_OS_[A-Z]+|_WIN32|__APPLE__|__linux__|__unix__)")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^.*<([^>]+)>.*$" "\\1" use ${line})
    if(use IN_LIST libraries)
      continue()
    endif()
    list(APPEND found ${file})
    if(NOT file IN_LIST listed)
      list(APPEND faults "${file}: '${line}' is platform-specific and belongs in app/core/platform")
    endif()
  endforeach()
endforeach()

foreach(file IN LISTS listed)
  if(NOT file IN_LIST found)
    list(APPEND faults "${file}: does not exist or is no longer platform-specific; remove it from check-platform.cmake")
  endif()
  string(REGEX REPLACE "_[a-z0-9]+\\.cpp$" "" unit ${file})
  foreach(other ${unit}.h ${unit}_generic.cpp)
    if(NOT EXISTS ${source}/${other})
      list(APPEND faults "${file}: ${other} is missing")
    endif()
  endforeach()
endforeach()

if(faults)
  list(JOIN faults "\n" report)
  # FATAL_ERROR would wrap the lines.
  message(NOTICE "${report}")
  message(FATAL_ERROR "The lines above make the program platform-specific.")
endif()
list(LENGTH files count)
list(LENGTH listed few)
message(STATUS "${few} of ${count} files are platform-specific.")
