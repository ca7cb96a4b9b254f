// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "support/source_dir.h"

#include <catch2/catch.hpp>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace grants::cli_test {
namespace {

/// In the child: standard streams into files, then the program. Never returns.
[[noreturn]] void become(std::vector<std::string> arguments, const std::string& out,
                         const std::string& err, bool interrupted) {
    if (std::freopen(out.c_str(), "w", stdout) == nullptr ||
        std::freopen(err.c_str(), "w", stderr) == nullptr)
        _exit(99);
    if (interrupted) {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGINT);
        sigprocmask(SIG_BLOCK, &set, nullptr);
        raise(SIGINT);
    }
    std::vector<char*> raw;
    for (std::string& argument : arguments) raw.push_back(argument.data());
    raw.push_back(nullptr);
    execv(raw.front(), raw.data());
    _exit(98);
}

/// How a program of this folder is called, and where what it says goes.
struct Call {
    std::vector<std::string> arguments = {GRANTDESK_CLI};
    std::string out, err;

    Call(const std::filesystem::path& folder, const std::vector<std::string>& further,
         const std::string& name = {})
        : out(folder / ("stdout" + name + ".txt")), err(folder / ("stderr" + name + ".txt")) {
        arguments.insert(arguments.end(), further.begin(), further.end());
    }
    [[nodiscard]] Outcome outcomeOf(pid_t child) const {
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        const int exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return {exit, bytesOf(out), bytesOf(err)};
    }
};

Outcome start(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
              bool interrupted) {
    const Call call(folder, arguments);
    const pid_t child = fork();
    if (child == 0) become(call.arguments, call.out, call.err, interrupted);
    return call.outcomeOf(child);
}

/// Empty when the other end is closed.
std::string readSome(int terminal) {
    std::array<char, 256> bytes{};
    const ssize_t got = ::read(terminal, bytes.data(), bytes.size());
    return got <= 0 ? std::string() : std::string(bytes.data(), static_cast<std::size_t>(got));
}

/// Up to the sign with which every question ends.
std::string readPrompt(int terminal) {
    constexpr std::string_view kEnd = "：";
    std::string shown;
    while (shown.find(kEnd) == std::string::npos) {
        const std::string some = readSome(terminal);
        if (some.empty()) throw std::runtime_error("nothing was asked: " + shown);
        shown += some;
    }
    return shown;
}

}  // namespace

Program::Program() {
    std::string name = (std::filesystem::temp_directory_path() / "grantdesk-cli-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    m_folder = name;
}

Program::~Program() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Outcome Program::run(const std::vector<std::string>& arguments) const {
    return start(m_folder, arguments, false);
}

Outcome Program::runAtTerminal(const std::vector<std::string>& arguments,
                               const std::string& typed) const {
    const Call call(m_folder, arguments);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) become(call.arguments, call.out, call.err, false);
    REQUIRE(child > 0);
    REQUIRE(::write(terminal, typed.data(), typed.size()) == static_cast<ssize_t>(typed.size()));
    Outcome outcome = call.outcomeOf(child);
    ::close(terminal);
    return outcome;
}

Program::Asked Program::runAsked(const std::vector<std::string>& arguments,
                                 const std::vector<std::string>& answers,
                                 const std::function<void(int)>& whileAsked) const {
    const Call call(m_folder, arguments);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) become(call.arguments, call.out, call.err, false);
    REQUIRE(child > 0);
    std::string shown;
    for (const std::string& answer : answers) {
        shown += readPrompt(terminal);
        if (whileAsked && &answer == &answers.front()) whileAsked(child);
        const std::string line = answer + "\n";
        REQUIRE(::write(terminal, line.data(), line.size()) == static_cast<ssize_t>(line.size()));
    }
    const Outcome outcome = call.outcomeOf(child);
    for (std::string rest = readSome(terminal); !rest.empty(); rest = readSome(terminal))
        shown += rest;
    ::close(terminal);
    return {outcome, shown};
}

std::vector<Outcome> Program::runAtOnce(const std::vector<std::string>& arguments,
                                        int times) const {
    std::vector<std::pair<Call, pid_t>> started;
    for (int each = 0; each < times; ++each) {
        Call call(m_folder, arguments, std::to_string(each));
        const pid_t child = fork();
        if (child == 0) become(call.arguments, call.out, call.err, false);
        started.emplace_back(std::move(call), child);
    }
    std::vector<Outcome> outcomes;
    for (const auto& [call, child] : started) outcomes.push_back(call.outcomeOf(child));
    return outcomes;
}

Outcome Program::runInterrupted(const std::vector<std::string>& arguments) const {
    return start(m_folder, arguments, true);
}

std::string Program::write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((m_folder / name).parent_path());
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return path(name);
}

namespace {

/// Made once, since every case begins with one.
const std::string& importedSample() {
    static const Program program;
    static const std::string fund = [] {
        const std::string file = program.path("year.zlzh");
        REQUIRE(program.run({"new", file}).exit == 0);
        const Outcome imported = program.run({"import", file, samplePath()});
        INFO(imported.out << imported.err);
        REQUIRE(imported.exit == 0);
        return file;
    }();
    return fund;
}

}  // namespace

std::string Program::sampleFund() const {
    const std::string fund = path("year.zlzh");
    std::filesystem::copy_file(importedSample(), fund);
    return fund;
}

std::string samplePath() {
    return test::sourcePath("resources/samples/district-year.xlsx");
}

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool hasChinese(const std::string& text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0xE4 && byte <= 0xE9) return true;
    }
    return false;
}

}  // namespace grants::cli_test
