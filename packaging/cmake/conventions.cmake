# What every target of the project is compiled with: warnings, definitions, hardening, sanitizers.
add_library(conventions INTERFACE)
target_compile_options(conventions INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Werror
    -fno-omit-frame-pointer)
# GCC 12 sees overlapping copies in std::string concatenation where there are none (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(conventions INTERFACE -Wno-restrict)
endif()
target_compile_definitions(conventions INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    _GLIBCXX_ASSERTIONS)
target_include_directories(conventions INTERFACE ${PROJECT_SOURCE_DIR})
if(CMAKE_BUILD_TYPE MATCHES "Release|RelWithDebInfo")
    target_compile_definitions(conventions INTERFACE _FORTIFY_SOURCE=2)
    target_compile_options(conventions INTERFACE -fstack-protector-strong)
    target_link_options(conventions INTERFACE -Wl,-z,relro,-z,now)
endif()
target_link_options(conventions INTERFACE -Wl,-z,defs)
if(CLUSTERBOARD_SANITIZE)
    string(REPLACE "," ";" sanitizers "${CLUSTERBOARD_SANITIZE}")
    foreach(sanitizer IN LISTS sanitizers)
        target_compile_options(conventions INTERFACE -fsanitize=${sanitizer})
        target_link_options(conventions INTERFACE -fsanitize=${sanitizer})
    endforeach()
    target_compile_options(conventions INTERFACE -fno-sanitize-recover=all)
    # Sanitizer runtimes resolve their symbols at load time.
    set_property(TARGET conventions PROPERTY INTERFACE_LINK_OPTIONS "")
    foreach(sanitizer IN LISTS sanitizers)
        target_link_options(conventions INTERFACE -fsanitize=${sanitizer})
    endforeach()
endif()
