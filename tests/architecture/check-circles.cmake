# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Reports units that include each other, directly or through others. A unit is unit.h with unit.cpp and its platform
# implementations. Units in a circle can only be read, tested and moved together.
# Run: cmake -D source=CHECKOUT -P check-circles.cmake
cmake_minimum_required(VERSION 3.25)

# unit_of(variable file): path of a source file without extension and platform.
function(unit_of variable file)
  string(REGEX REPLACE "(_(generic|posix|linux|x11|darwin|windows))?\\.(h|cpp)$" "" unit ${file})
  set(${variable} ${unit} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${source} ${source}/app/*.h ${source}/app/*.cpp ${source}/ui/*.h ${source}/ui/*.cpp)
if(NOT files)
  message(FATAL_ERROR "No source files found in ${source}.")
endif()

# includes_<unit>: units that it includes; includers_<unit>: units that include it.
set(units "")
foreach(file IN LISTS files)
  unit_of(unit ${file})
  list(APPEND units ${unit})
  file(STRINGS ${source}/${file} lines REGEX "^ *# *include +\"[^\"]+\"")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[^\"]*\"([^\"]+)\".*$" "\\1" header ${line})
    if(NOT header MATCHES "^ui/")
      set(header app/${header})
    endif()
    unit_of(other ${header})
    if(EXISTS ${source}/${header} AND NOT other STREQUAL unit)
      list(APPEND includes_${unit} ${other})
      list(APPEND includers_${other} ${unit})
    endif()
  endforeach()
endforeach()
list(REMOVE_DUPLICATES units)
list(LENGTH units count)

# Units that include no other unit left, or that no unit left includes, are in no circle. Without them, only circles and the
# paths between circles are left.
set(removed 1)
while(removed)
  set(removed 0)
  set(left "")
  foreach(unit IN LISTS units)
    if(includes_${unit} AND includers_${unit})
      list(APPEND left ${unit})
      continue()
    endif()
    foreach(other IN LISTS includes_${unit})
      list(REMOVE_ITEM includers_${other} ${unit})
    endforeach()
    foreach(other IN LISTS includers_${unit})
      list(REMOVE_ITEM includes_${other} ${unit})
    endforeach()
    set(removed 1)
  endforeach()
  set(units ${left})
endwhile()

if(units)
  # Each unit left includes another one left, so following them leads into a circle.
  list(GET units 0 unit)
  set(path "")
  while(NOT unit IN_LIST path)
    list(APPEND path ${unit})
    list(GET includes_${unit} 0 unit)
  endwhile()
  list(FIND path ${unit} start)
  list(SUBLIST path ${start} -1 circle)
  list(JOIN circle " -> " circle)
  # FATAL_ERROR would wrap the line.
  message(NOTICE "${circle} -> ${unit}")
  message(FATAL_ERROR "The units above include each other in a circle; there may be more circles.")
endif()
message(STATUS "None of ${count} units is in a circle of includes.")
