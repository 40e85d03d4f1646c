#include "db/engine/sha256.h"

#include <openssl/evp.h>

#include <cstring>
#include <new>

namespace db {

struct Sha256::Context {
    EVP_MD_CTX *md = nullptr;
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    m_context->md = EVP_MD_CTX_new();
    if (!m_context->md || EVP_DigestInit_ex(m_context->md, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc(); // SHA-256 is always there; only memory can be missing
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context->md);
}

void Sha256::bytes(const void *data, std::size_t size)
{
    if (size > m_pending.size() - m_size) {
        flush();
        if (size >= m_pending.size()) {
            EVP_DigestUpdate(m_context->md, data, size);
            return;
        }
    }
    if (size == 0)
        return; // `data` may be null
    std::memcpy(m_pending.data() + m_size, data, size);
    m_size += size;
}

void Sha256::flush()
{
    EVP_DigestUpdate(m_context->md, m_pending.data(), m_size);
    m_size = 0;
}

void Sha256::number(std::int64_t value)
{
    std::array<unsigned char, 8> raw{};
    auto rest = static_cast<std::uint64_t>(value);
    for (unsigned char &byte : raw) {
        byte = static_cast<unsigned char>(rest & 0xFF);
        rest >>= 8;
    }
    bytes(raw.data(), raw.size());
}

void Sha256::text(std::string_view value)
{
    number(static_cast<std::int64_t>(value.size()));
    bytes(value.data(), value.size());
}

Digest Sha256::finish()
{
    Digest digest{};
    unsigned int size = 0;
    flush();
    EVP_DigestFinal_ex(m_context->md, digest.data(), &size);
    return digest;
}

Digest sha256(std::string_view bytes)
{
    Sha256 hash;
    hash.bytes(bytes.data(), bytes.size());
    return hash.finish();
}

std::string hex(const Digest &digest)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    out.reserve(digest.size() * 2);
    for (const unsigned char byte : digest) {
        out += digits[byte >> 4];
        out += digits[byte & 0xF];
    }
    return out;
}

} // namespace db
