# Lists the files that use what only some systems have, and fails for any other that does, and for a listed one that no longer
# does. Such code belongs into app/core/platform: unit.h without any system header, unit_<platform>.cpp, and unit_generic.cpp
# for systems that nobody has ported to. Run: cmake -D source=CHECKOUT -P check-platform.cmake
cmake_minimum_required(VERSION 3.25)

set(listed
  app/core/platform/appendfile_posix.cpp
  app/core/platform/childprocess_linux.cpp
  app/core/platform/directoryflush_posix.cpp
  app/core/platform/fileaccess_posix.cpp
  app/core/platform/networkfilesystem_linux.cpp
  app/core/platform/processhardening_linux.cpp
  app/core/platform/standardstreams_posix.cpp
  app/core/platform/stopsignal_generic.cpp # the two signals of standard C++
  app/core/platform/stopsignal_posix.cpp
  app/core/platform/superuser_posix.cpp
  ui/login/windowover_x11.cpp)

# Of the C headers, these belong to libraries that exist everywhere.
set(libraries csv.h qt6keychain/keychain.h)

set(faults "")
file(GLOB_RECURSE files RELATIVE ${source} ${source}/app/*.h ${source}/app/*.cpp ${source}/ui/*.h ${source}/ui/*.cpp)
if(NOT files)
  message(FATAL_ERROR "There is no source file below ${source}.")
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
      list(APPEND faults "${file}: '${line}' is for some systems only and belongs into app/core/platform")
    endif()
  endforeach()
endforeach()

foreach(file IN LISTS listed)
  if(NOT file IN_LIST found)
    list(APPEND faults "${file}: is gone or uses nothing of the system any more, so take it off the list in check-platform.cmake")
  endif()
  string(REGEX REPLACE "_[a-z0-9]+\\.cpp$" "" unit ${file})
  foreach(other ${unit}.h ${unit}_generic.cpp)
    if(NOT EXISTS ${source}/${other})
      list(APPEND faults "${file}: there is no ${other}")
    endif()
  endforeach()
endforeach()

if(faults)
  list(JOIN faults "\n" report)
  # A fatal message would wrap its lines.
  message(NOTICE "${report}")
  message(FATAL_ERROR "The lines above tie the program to one system.")
endif()
list(LENGTH files count)
list(LENGTH listed few)
message(STATUS "Of ${count} files ${few} use what only some systems have.")
