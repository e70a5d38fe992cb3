# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that no two sources have the same name, so that a name alone finds a file.
# Run: cmake -D source=CHECKOUT -P check-file-names.cmake
cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/sourcefiles.cmake)

set(faults "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME)
  if(DEFINED "place_of_${name}")
    list(APPEND faults "${file} has the name of ${place_of_${name}}")
  endif()
  set("place_of_${name}" ${file})
endforeach()

if(faults)
  list(JOIN faults "\n" report)
  # FATAL_ERROR would wrap the lines.
  message(NOTICE "${report}")
  message(FATAL_ERROR "The files above need names of their own.")
endif()
list(LENGTH files count)
message(STATUS "${count} files have ${count} names.")
